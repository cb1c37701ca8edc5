"""The package encodings: names, host names, and encodings of countries and systems."""

import codecs
import encodings
from encodings import cp1252
from encodings.aliases import aliases
from encodings.idna import ToASCII, ToUnicode, nameprep

print(encodings.normalize_encoding("ISO 8859-1"), encodings.normalize_encoding("--utf 8.x"), aliases["u8"], len(aliases))
print(encodings.search_function("utf_8").name, encodings.search_function("nothing"), len(cp1252.decoding_table))
for name in ("cp037", "cp1252", "windows-1251", "iso-8859-15", "koi8_r", "mac-roman", "cp437", "tis-620", "kz1048",
             "iso8859-14", "hp-roman8", "ebcdic-cp-us", "l9", "cp932", "sjis", "euc-kr", "charmap", "cp65001"):
    info = codecs.lookup(name)
    data = bytes(range(0x40, 0x60)) + bytes(range(0xA1, 0xF0, 5))
    print(name, info.name, ascii(data.decode(name, "replace")), "\xe9\u0416?a".encode(name, "replace"))
try:
    b"x".decode("undefined")
except UnicodeError as e:
    print(type(e).__name__, e)

for label in ("b\xfccher", "B\xdcCHER", "stra\xdfe", "a b", "", "a" * 64, "xn--\xfc", "\u0627a", "\u3042"):
    try:
        print(ascii(label)[:20], ascii(nameprep(label))[:30], ToASCII(label))
    except UnicodeError as e:
        print(ascii(label)[:20], e)
for label in ("xn--bcher-kva", b"xn--bcher-kva", b"XN--bcher-kva", "xn--bcher-kvaa", "plain", "xn--\xfc"):
    try:
        print(label, ToUnicode(label))
    except UnicodeError as e:
        print(label, e)
for host in ("www.b\xfccher.de", "b\xfc\u3002c.", "a..b", ""):
    try:
        print(ascii(host), host.encode("idna"), host.encode("idna").decode("idna"))
    except UnicodeError as e:
        print(ascii(host), e)
print("".join(codecs.iterdecode((bytes([c]) for c in b"xn--pythn-mua.org."), "idna")))
encoder = codecs.getincrementalencoder("idna")()
print(encoder.encode("\xe4x"), encoder.encode("ample.org"), encoder.encode("", True))
print(codecs.encode("Hello", "rot13"), codecs.decode(b"616263", "hex"), codecs.encode(b"x y", "quoted-printable"))
