"""Calls of bytes, memory views and codecs that once answered otherwise than in CPython."""


def show(call, *arguments, **options):
    try:
        print(repr(call(*arguments, **options)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


def stored(target, key, value):
    target[key] = value
    return target


for key, value in ((-9, None), (0, 300), (slice(3, None), -6.5j), (slice(None, 9, 0), [-2]),
                   (slice(1), 2.5), (slice(1), "a"), (slice(0, 1), [7]), (slice(None), range(3))):
    show(stored, bytearray(b"ab"), key, value)
for source in ([256], [1, "a"], [-1]):
    show(bytes, source)
    show(bytearray, source)
for separator in (b"x", "ab", 1, "\xe9", bytearray(b"-"), b"", None):
    show(b"abc".hex, separator)
show(int.from_bytes, [1, 2], "x")
show(int.from_bytes, "ab", "middle")
show(memoryview(b"abc")[5:].tolist)
show(memoryview(b"abc")[::-1][7:].tobytes)
for number in ("%d", "%i", "%x", "%c", "%e", "%5.2f", "%g"):
    show(lambda: number.encode() % "a")
    show(lambda: number % [1])
for encoding in ("latin_1", "ascii", "cp1252", "utf-8", "nope", "iso8859-15"):
    for errors in ("namereplace", "strict", "nope", "surrogatepass"):
        show("b\u20ac\ud800\u0152\x80\u4e2d".encode, encoding, errors)
        show(b"a\x81\xff\xfe".decode, encoding, errors)
for data in (b"\x80\\\xed\xa0\x80\xc3\xa9", b"\x80\x81\x82\x83ab\x00\x00", b"a\xff\xff\xffabc\x99"):
    for encoding in ("utf_32_be", "utf-32-le", "utf-16", "utf-8", "ascii"):
        show(data.decode, encoding, "surrogateescape")
