# Aliases of characters and names of sequences, in literals, unicodedata and the codecs.
import unicodedata

for name in """NULL|NUL|LINE FEED|NEW LINE|end of line|LF|NEXT LINE|BEL|ALERT|BELL|NBSP|SHY|ZWJ|ZWNJ|ZWSP|BOM|
BYTE ORDER MARK|VS1|VS16|VS17|VS256|VS257|LATIN SMALL LETTER GHA|LATIN SMALL LETTER OI|ESC|ESCAPE|DELETE|
INFORMATION SEPARATOR ONE|US|SP|CGJ|WJ|LRM|RLO|MMSP|KEYCAP DIGIT ONE|KEYCAP NUMBER SIGN|
LATIN CAPITAL LETTER A WITH MACRON AND GRAVE|tamil syllable kaa|KATAKANA LETTER AINU P|
GEORGIAN LETTER U-BRJGU|MODIFIER LETTER EXTRA-HIGH EXTRA-LOW CONTOUR TONE BAR|
LINE FEED (LF)|BASIC LATIN 41|EURO SIGN|HANGUL SYLLABLE GA|CJK UNIFIED IDEOGRAPH-4E00|DIGIT  ONE|
PRESENTATION FORM FOR VERTICAL RIGHT WHITE LENTICULAR BRACKET|LATIN SMALL LETTER A|PRIVATE USE AREA E000|
SYRIAC SUBLINEAR COLON SKEWED LEFT|<control>||LATIN SMALL LETTER SHARP S|U+0041""".replace("\n", "").split("|"):
    found = []
    for look in (unicodedata.lookup, unicodedata.ucd_3_2_0.lookup,
                 lambda name: ("\\N{%s}" % name).encode().decode("unicode_escape"),
                 lambda name: eval("'\\N{%s}'" % name)):
        try:
            found.append(ascii(look(name)))
        except (KeyError, UnicodeError, SyntaxError) as error:
            found.append(f"{type(error).__name__} {error}")
    print(name, *found, sep=" | ")
print(ascii("a\N{NBSP}b\N{LF}c\N{VS16}"), ascii(f"{1}\N{SHY}\N{nul}"))
print("\n\xa0\ufe0f".encode("ascii", "namereplace"), unicodedata.name("\xa0"), unicodedata.name("\n", "none"))
for source in (b"\\N", b"\\Nx", b"\\N{", b"\\N{}", b"\\N{NBSP", b"a\\N{}b", b"\\N{nbsp}", b"\\N{no such}"):
    try:
        print(source, ascii(source.decode("unicode_escape")))
    except UnicodeDecodeError as error:
        print(source, error, ascii(source.decode("unicode_escape", "replace")))
