# Decompositions of characters, and what Unicode 3.2 knew of them.
import stringprep
import unicodedata

old = unicodedata.ucd_3_2_0
print(unicodedata.unidata_version, old.unidata_version, type(old), isinstance(old, unicodedata.UCD))
characters = "Aé\xbc\xb2\xa0\u01c4\u0344\u1e9b\u2460\u2126\u3304\uac00\uf900\ufb01\uff21\U0001d400\U0002f868"
for character in characters:
    print(hex(ord(character)), repr(unicodedata.decomposition(character)), repr(old.decomposition(character)))
properties = ("category", "bidirectional", "combining", "mirrored", "east_asian_width", "decomposition")
for name in properties:
    new, before = getattr(unicodedata, name), getattr(old, name)
    total = [0, 0]
    for code in (*range(0x3100), *range(0xa640, 0xab00), *range(0xfb00, 0xffff), *range(0x16ac0, 0x16ad0)):
        for index, function in enumerate((new, before)):
            for letter in str(function(chr(code))):
                total[index] = (total[index] * 31 + ord(letter)) % 1000003
    print(name, total)
for name in ("digit", "decimal", "numeric"):
    print(name, [getattr(unicodedata, name)(c, None) for c in "5\xb2\xbc\u0664\u2468\U00016ac7x"],
          [getattr(old, name)(c, None) for c in "5\xb2\xbc\u0664\u2468\U00016ac7x"])
for call in (lambda: old.name("\u2c00"), lambda: old.lookup("GLAGOLITIC CAPITAL LETTER AZU"),
             lambda: unicodedata.decomposition("ab"), lambda: unicodedata.decomposition(1), unicodedata.UCD):
    try:
        print(call())
    except (ValueError, KeyError, TypeError) as error:
        print(type(error).__name__, error)
print(old.name("a"), old.lookup("SNOWMAN"), old.normalize("NFD", "é") == "e\u0301", old.is_normalized("NFC", "é"))
for name in sorted(set(dir(stringprep)) - {"unicodedata"}):
    if name.startswith("in_table"):
        function = getattr(stringprep, name)
        print(name, sum(code for code in range(0x3000) if function(chr(code))) % 10007)
print([stringprep.map_table_b2(c) for c in "Aß\u2167\u03a3\u0345\u2103"])
print([stringprep.map_table_b3(c) for c in "Aß\u2167\u03a3\u0345\u2103"])
