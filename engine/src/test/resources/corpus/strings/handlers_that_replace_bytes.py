# Error handlers that put other bytes in the place of those that are decoded.
import codecs

instead, position = b"", 0
calls = 0


def other_bytes(error):
    global calls
    calls += 1
    if calls > 3:
        raise KeyError("too many")
    error.object = instead
    return f"<{error.start}>", position


codecs.register_error("other bytes", other_bytes)
wrong = {
    "ascii": b"ab\xffcd", "utf-8": b"ab\xffcd", "utf-8-sig": b"\xef\xbb\xbfab\xff", "latin-1": b"a",
    "utf-16-le": b"a\0\0\xdcb\0", "utf-16": b"\xff\xfea\0\0\xdcb\0", "utf-32-be": b"\0\0\0a\1\1\1\1",
    "unicode-escape": b"ab\\x", "cp1252": b"a\x81b", "utf-7": b"a\xffb", "shift_jis": b"a\xff\xffb",
}
for instead, position in (
        (b"0123456789", 4), (b"", 0), (b"ab", 2), (b"ab", -1), (b"ab", 3), (b"ab", -3), (b"x\x80", 0)):
    for encoding, data in wrong.items():
        calls = 0
        try:
            print(encoding, instead, position, ascii(data.decode(encoding, "other bytes")))
        except (LookupError, ValueError) as error:
            print(encoding, instead, position, type(error).__name__, error)

position = 1
for instead in "text", None, bytearray(b"ab"), 3:
    calls = 0
    try:
        print(b"a\xff".decode("ascii", "other bytes"))
    except TypeError as error:
        print(error)
instead = b"0123456789"
for table in {97: "A", 48: "zero", 49: None}, "ABCDEF":
    calls = 0
    try:
        print(codecs.charmap_decode(b"a\xff", "other bytes", table))
    except (LookupError, ValueError) as error:
        print(type(error).__name__, error)
