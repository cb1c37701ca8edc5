"""Decoding and encoding piece by piece, reading and writing streams, and functions of single encodings."""

import codecs
import copy
import io
import pickle

TEXT = "a\xe9\u20ac\U0001f600z\r\nb"


def pieces(encoding, text=TEXT, errors="strict"):
    data = text.encode(encoding, errors)
    decoder = codecs.getincrementaldecoder(encoding)(errors)
    got = [decoder.decode(data[i:i + 1]) for i in range(len(data))]
    got.append(decoder.decode(b"", True))
    states = []
    for i in range(0, len(data), 3):
        decoder = codecs.getincrementaldecoder(encoding)(errors)
        first = decoder.decode(data[:i])
        state = decoder.getstate()
        other = codecs.getincrementaldecoder(encoding)(errors)
        other.setstate(state)
        states.append((state[1], first + other.decode(data[i:], True) == text))
    return "".join(got) == text, [ascii(g) for g in got if g], states


for name in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be", "utf-7",
             "unicode-escape", "raw-unicode-escape", "gb18030"):
    print(name, pieces(name))
for name in ("utf-8", "utf-16-le", "utf-16", "utf-32", "utf-8-sig"):
    print(name, pieces(name, "\ud901x\udc80", "surrogatepass"))

# Surrogates of two escapes are two characters.
pair = "[\ud800\udc80]"
print(len(pair), ascii(pair), pair == "[\U00010080]", "\ud83d" + "\ude00" == "\ud83d\ude00")
for name in ("utf-8", "utf-16-le", "utf-32-be", "ascii", "latin-1", "utf-7"):
    for errors in ("strict", "ignore", "replace", "backslashreplace", "namereplace", "xmlcharrefreplace",
                   "surrogateescape", "surrogatepass"):
        try:
            print(name, errors, pair.encode(name, errors))
        except UnicodeEncodeError as e:
            print(name, errors, e.encoding, e.start, e.end, e.reason)

for data in (b"a+2AE-b", b"a+2AE\xffb", b"a+2AE", b"a+IKzYAQA-b", b"a+IKwgrNgB", b"+", b"a+IKw", b"a+IK", b"a+@b",
             b"a+///,+IKw-b", b"+-+-", b"+2D3cqA-", b"\xffx"):
    print(data, ascii(data.decode("utf-7", "replace")), codecs.utf_7_decode(data, "ignore"), end=" ")
    try:
        print(ascii(data.decode("utf-7")))
    except UnicodeDecodeError as e:
        print(e)

# Streams.
lines = "one\ntwo\r\nthree\rfour\u2028five"
for name in ("utf-8", "utf-16", "utf-32-be", "latin-1", "utf-7", "cp437"):
    stream = io.BytesIO(lines.encode(name, "replace"))
    reader = codecs.getreader(name)(stream)
    print(name, repr(reader.readline()), repr(reader.read(2)), repr(reader.readline(keepends=False)),
          repr(reader.read(1, 3)), reader.readlines(), repr(reader.read()))
    stream.seek(0)
    reader.reset()
    print([line for line in reader])
out = io.BytesIO()
writer = codecs.getwriter("utf-16")(out)
writer.write("ab")
writer.writelines(["c", "d"])
print(out.getvalue())
writer.seek(0)
writer.write("x")
print(out.getvalue())
both = codecs.StreamReaderWriter(io.BytesIO(b"first\nsecond\n"), codecs.getreader("utf-8"), codecs.getwriter("utf-8"))
print(both.readline(), both.readlines(), both.read())
coder = codecs.EncodedFile(io.BytesIO("\xfc\u20ac\n".encode("utf-16-le")), "utf-8", "utf-16-le")
print(coder.readline(), coder.data_encoding, coder.file_encoding)
for thing in (reader, writer, both, coder):
    for action in (copy.copy, pickle.dumps):
        try:
            action(thing)
        except TypeError as e:
            print(e)
for data in (b"\xff\xff\xff\xff", b"ab"):
    try:
        print(codecs.getreader("utf-16")(io.BytesIO(data)).read())
    except UnicodeError as e:
        print(type(e).__name__, e)

# Functions of single encodings.
print(codecs.utf_8_decode(b"ab\xc3"), codecs.utf_8_decode(b"ab\xc3", "replace", True))
print(codecs.utf_16_ex_decode(b"\xfe\xff\0a\0", "strict", 0, False), codecs.utf_16_ex_decode(b"a\0b", "strict", -1))
print(codecs.utf_16_encode("a"), codecs.utf_16_encode("a", "strict", 1), codecs.utf_32_encode("a", None, -1))
print(codecs.readbuffer_encode("\xe9"), codecs.readbuffer_encode(bytearray(b"xy")))
print(codecs.latin_1_encode("\xe9\u20ac", "ignore"), codecs.ascii_decode(b"a\xff", "surrogateescape"))
print(codecs.unicode_escape_decode(r"\u20ac\x4", "replace"), codecs.unicode_escape_decode(rb"\u20", None, False))
print(codecs.raw_unicode_escape_decode(rb"\u20ac\n\u20", "ignore"))
for call in (lambda: codecs.utf_8_encode(b""), lambda: codecs.utf_8_decode("x"), lambda: codecs.ascii_encode("", 5),
             lambda: codecs.charmap_build(b""), lambda: codecs.escape_decode(rb"\x4"), lambda: codecs.escape_encode("")):
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)

table = {0: "a", 1: 0x20AC, 2: None, 3: "xyz", 4: 0xFFFE}
for errors in ("replace", "ignore", "backslashreplace"):
    print(codecs.charmap_decode(b"\0\1\2\3\4\5", errors, table), codecs.charmap_decode(b"\0\1\2", errors, "ab\ufffe"))
for bad in ({0: -1}, {0: 0x110000}, {0: b"x"}, {}):
    try:
        print(codecs.charmap_decode(b"\0", "strict", bad))
    except (TypeError, UnicodeError) as e:
        print(type(e).__name__, e)
back = {97: 1, 98: b"BB", 99: None, 63: 63, 38: b"&"}
for errors in ("replace", "ignore", "strict", "xmlcharrefreplace"):
    try:
        print(codecs.charmap_encode("abcdb", errors, back))
    except UnicodeEncodeError as e:
        print(e)
print(codecs.charmap_encode("ca", "strict", codecs.charmap_build("abc")), codecs.charmap_decode(b"\xe9"))
