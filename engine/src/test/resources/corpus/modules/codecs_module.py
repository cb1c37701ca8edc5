# The module codecs: lookups, error handlers, piecewise coders, encodings of bytes and of hosts.
import codecs
import io


def show(f, *args, **kw):
    try:
        print(ascii(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


for name in ("utf-8", "UTF8", "U8", "latin-1", "Latin_1", "iso-8859-1", "ascii", "us-ascii", "utf-16", "utf-16-le", "utf_32_be", "cp1252",
             "windows-1252", "iso8859-15", "rot13", "rot-13", "hex", "base64", "zlib", "uu", "quopri", "punycode", "idna", "utf-7",
             "unicode_escape", "raw_unicode_escape", "utf-8-sig", "koi8-r"):
    i = codecs.lookup(name)
    print(name, i.name, len(i), i.encode is i[0], i.decode is i[1], i._is_text_encoding)
for bad in ("nothing", "", "x y"):
    show(codecs.lookup, bad)
show(codecs.lookup, 3)
for text in ("abc", "h\xe9llo", "\u20ac100", "\U0001f600+1"):
    for name in ("utf-8", "utf-16-le", "utf-32-be", "utf-7", "punycode", "latin-1", "ascii", "unicode_escape", "cp1252"):
        for errors in ("strict", "replace", "xmlcharrefreplace"):
            show(codecs.encode, text, name, errors)
        show(text.encode, name, "ignore")
for data in (b"abc", b"h\xc3\xa9", b"\xff\xfea\x00", b"+IKw-100", b"Mnchen-3ya", b"a+-b+2D3eAA-", b"+AG", b"\xe2\x82"):
    for name in ("utf-8", "utf-16", "utf-7", "punycode", "latin-1", "ascii", "utf-8-sig"):
        show(codecs.decode, data, name)
        show(data.decode, name, "replace")
for text in ("python.org", "b\xfccher.example", "\u4f8b\u3048.\u30c6\u30b9\u30c8", "a..b", "x" * 64, "", "B\xfcCHER."):
    show(text.encode, "idna")
for data in (b"xn--bcher-kva.example", b"python.org.", b"xn--a", b""):
    show(data.decode, "idna")
show(codecs.encode, "Hello, World", "rot13")
show(codecs.decode, "Uryyb", "rot_13")
for name in ("hex", "base64", "zlib", "uu", "quopri"):
    data = b"some bytes = \x00\xff and more \t\n" * 3
    coded = codecs.encode(data, name)
    print(name, coded if name != "zlib" else len(coded) < len(data), codecs.decode(coded, name) == data)
show("abc".encode, "hex")
show(b"abc".decode, "rot13")
show(codecs.encode, "abc", "hex")
show(codecs.decode, b"xyz", "hex")


def handler(error):
    print("handler", type(error).__name__, error.encoding, ascii(error.object), error.start, error.end, error.reason)
    if isinstance(error, UnicodeEncodeError):
        return "<%s>" % ",".join(str(ord(c)) for c in error.object[error.start:error.end]), error.end
    return "[%s]" % error.object[error.start:error.end].hex(), error.end


codecs.register_error("test.own", handler)
print(codecs.lookup_error("test.own") is handler)
show("a\xe9\u20acb".encode, "ascii", "test.own")
show("a\u20acb\u1234".encode, "latin-1", "test.own")
show("\u1234".encode, "cp1252", "test.own")
show("\ud800x".encode, "utf-8", "test.own")
show(b"a\xffb\xe2\x82".decode, "utf-8", "test.own")
show(b"a\xffb".decode, "ascii", "test.own")
show(b"a\x00\x00\xd8b\x00c".decode, "utf-16-le", "test.own")
show(b"a\\xzz".decode, "unicode_escape", "test.own")
codecs.register_error("test.bytes", lambda e: (b"\xfe", e.end))
codecs.register_error("test.back", lambda e: ("x", -1))
codecs.register_error("test.far", lambda e: ("x", 100))
codecs.register_error("test.bad", lambda e: 3)
codecs.register_error("test.refused", lambda e: ("\u20ac", e.end))
for errors in ("test.bytes", "test.back", "test.far", "test.bad", "test.refused", "test.none"):
    show("a\xe9b".encode, "ascii", errors)
    show(b"a\xe9b".decode, "ascii", errors)
show(codecs.lookup_error, "no.such")
show(codecs.register_error, "x", 3)
error = UnicodeEncodeError("ascii", "a\xe9\u20acb", 1, 3, "why")
for name in ("strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace"):
    show(codecs.lookup_error(name), error)
error = UnicodeDecodeError("ascii", b"a\xe9b", 1, 2, "why")
for name in ("strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace"):
    show(codecs.lookup_error(name), error)

for name in ("utf-8", "utf-16", "utf-32", "utf-8-sig", "utf-16-be", "shift_jis"):
    data = "a\xe9\u20ac\U0001f600z".encode(name) if name != "shift_jis" else "a\u3042z".encode(name)
    decoder = codecs.getincrementaldecoder(name)()
    print(name, [ascii(decoder.decode(data[i:i + 1])) for i in range(len(data))], ascii(decoder.decode(b"", True)))
    encoder = codecs.getincrementalencoder(name)()
    print([encoder.encode(c) for c in "a\xe9" if name != "shift_jis"], encoder.encode("", True))
decoder = codecs.getincrementaldecoder("utf-8")()
print(decoder.decode(b"\xe2"), decoder.getstate())
show(decoder.decode, b"", True)
decoder.reset()
print(decoder.getstate(), list(codecs.iterdecode([b"a\xc3", b"\xa9b"], "utf-8")), list(codecs.iterencode(["a", "\xe9"], "utf-8")))
r = codecs.getreader("utf-8")(io.BytesIO("one\nzw\xf6lf\nthree".encode()))
print(ascii(r.readline()), ascii(r.read(3)), ascii(r.read()), repr(r.read()))
print([ascii(x) for x in codecs.getreader("utf-8")(io.BytesIO(b"a\nb\n"))])
out = io.BytesIO()
w = codecs.getwriter("utf-16-le")(out)
w.write("a\xe9")
w.writelines(["x", "y"])
print(out.getvalue())
print(codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF32_BE, codecs.utf_8_encode("\xe9"), codecs.utf_8_decode(b"\xc3\xa9"))
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(codecs.escape_decode(rb"a\x41\n\101\q"))
    print(rb"\z\x41".decode("unicode_escape"))
    print([(w.category.__name__, str(w.message)) for w in caught])
print(codecs.escape_encode(b"\x00'\n"))


def search(name):
    if name == "upper_x":
        return codecs.CodecInfo(lambda t, e="strict": (t.upper().encode(), len(t)), lambda b, e="strict": (bytes(b).decode().lower(), len(b)),
                                name="upper-x")
    return None


codecs.register(search)
show("abc".encode, "upper-x")
show(b"ABC".decode, "Upper_X")
show(str, b"ABC", "upper x")
show(bytes, "abc", "upper-x")
print(codecs.lookup("upper-x").name)
codecs.unregister(search)
show("abc".encode, "upper-x")
show(codecs.register, 3)
