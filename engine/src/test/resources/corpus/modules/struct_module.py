import struct

P = struct.pack


def show(make):
    try:
        print(repr(make()))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)


for code in "bBhHiIlLqQnN":
    for order in "@<>":
        for value in (10**30, -1, 2**63, -10**30, "a", 1.5, 200, 70000, 2**31, 2**33, -2**31 - 1, -129):
            show(lambda: (order, code, value, P(order + code, value)))
for make in [
    lambda: P("<f", 1e300), lambda: P("e", 1e10), lambda: P("f", "a"), lambda: P("c", "a"),
    lambda: P("c", b"ab"), lambda: P("3s", "a"), lambda: P("3s", b"abcd"), lambda: P("5p", b"abc"),
    lambda: P("p", b"abc"), lambda: P("0s", b"a"), lambda: P("ii", 1), lambda: P("i", 1, 2),
    lambda: P("z", 1), lambda: P("3"), lambda: P("3 i", 1), lambda: P(1), lambda: P(b"i", 1),
    lambda: P("xi", 1), lambda: P("<xi", 1), lambda: P("bi", 1, 2), lambda: P("ib", 1, 2),
    lambda: P("ib0i", 1, 2), lambda: P("2h3x", 1, 2), lambda: P("?", "a"), lambda: P("P", 5),
    lambda: P("<P", 5), lambda: P("<n", 5), lambda: struct.unpack("i", b"abc"),
    lambda: struct.unpack("i", "abcd"), lambda: P("<h2s?fdeq5p", -2, b"ab", True, 1.5, 2.5, 0.5, -5, b"xyz"),
    lambda: struct.unpack("<h2s?fdeq5p", P("<h2s?fdeq5p", -2, b"ab", True, 1.5, 2.5, 0.5, -5, b"xyz")),
    lambda: struct.unpack_from("<h", b"abc", 2), lambda: struct.unpack_from("<h", b"abc", -1),
    lambda: struct.unpack_from("<h", b"abc", -5), lambda: struct.unpack_from("<h", b"abc", 5),
    lambda: struct.unpack_from("<h", b"abc", 1), lambda: struct.unpack_from("<h", b"abc", -3),
    lambda: struct.unpack_from("<h", buffer=b"abc"),
    lambda: struct.pack_into("<h", bytearray(3), 2, 1), lambda: struct.pack_into("<h", bytearray(3), -5, 1),
    lambda: list(struct.iter_unpack("<h", b"abcd")), lambda: struct.iter_unpack("<h", b"abc"),
    lambda: struct.iter_unpack("", b"abc"), lambda: struct.calcsize("<ihb"), lambda: struct.calcsize("ihbq"),
    lambda: struct.error.__mro__, lambda: P(">e", 65504.0), lambda: P(">e", 65520.0),
    lambda: P(">e", 1e-8), lambda: P(">e", 6e-8), lambda: P(">e", 0.1), lambda: P(">e", -2.5),
    lambda: P(">f", float("inf")), lambda: P(">d", -0.0), lambda: P("999999999999999999999i"),
    lambda: struct.calcsize("i<"), lambda: struct.unpack("c", b"a"), lambda: struct.unpack("<3B", b"\x01\xff\x80"),
    lambda: struct.unpack("<b", b"\xff"), lambda: struct.unpack(">Q", b"\xff" * 8),
    lambda: struct.unpack(">q", b"\xff" * 8), lambda: struct.unpack("<e", b"\x66\x2e"),
    lambda: struct.unpack("<e", b"\x01\x00"), lambda: struct.unpack("<e", b"\x00\xfc"),
    lambda: struct.unpack("!I", b"\x01\x02\x03\x04"), lambda: struct.unpack("=I", b"\x01\x02\x03\x04"),
    lambda: struct.unpack("2?", b"\0\x02"), lambda: P(">I", True), lambda: P("<ff", 1, 2.5),
]:
    show(make)
s = struct.Struct("<hh")
show(lambda: (s.format, s.size, s.pack(1, 2), s.unpack(b"abcd")))
show(lambda: s.pack(1))
show(lambda: s.unpack(b"abc"))
show(lambda: list(s.iter_unpack(b"abcdefgh")))
show(lambda: s.unpack_from(b"xabcd", offset=1))
b = bytearray(8)
show(lambda: (s.pack_into(b, 2, -1, 258), b))
show(lambda: (struct.pack_into(">I", b, 0, 0xDEADBEEF), b, bytes(b).hex()))


class Index:
    def __index__(self):
        return 7


show(lambda: P("<i", Index()))
