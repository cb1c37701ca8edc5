import io
import marshal
import random
import struct

print(marshal.version)

# One byte, numbers, texts: the bytes are CPython's.
plain = [
    None, True, False, ..., StopIteration, 0, 1, -1, 255, 2**31 - 1, -2**31, 1.5, -0.0, float("inf"),
    2j, 1 - 2.5j, "", "name", "two words", "é", "\ud800", "\U0001f600", "x" * 300, "x y" * 100,
    b"", b"bytes", (), frozenset(),
]
for value in plain:
    kept = marshal.dumps(value)
    back = marshal.loads(kept)
    print(kept[:24], len(kept), ascii(back)[:30], type(back).__name__, back == value)
for value in 2**31, -2**31 - 1, 2**45 - 1, 2**45, -(2**64), 10**30, -(7**200), 2**15, 1 << 3000:
    for version in 2, 4:
        kept = marshal.dumps(value, version)
        assert marshal.loads(kept) == value
        if version == 2:
            print(kept[:24], len(kept))

# Without references the bytes of everything are CPython's.
shared = [1, 2]
items = [
    [1, [2.5, "a b"], (3, None)], {"key": 1, 2: [b"x"], (1,): {}}, {3, 1, 2}, frozenset(["b", "a", "cc"]),
    set(), [shared, shared], (1,) * 300, bytearray(b"mutable"), memoryview(b"view"), 1.1, 0.1 + 0.2j, "interned", "é",
]
for version in 0, 1, 2:
    for value in items:
        kept = marshal.dumps(value, version)
        print(version, kept[:30], len(kept), marshal.loads(kept) == value)

# With them: what was the same is the same again, and may hold itself.
for version in 3, 4:
    one, other = marshal.loads(marshal.dumps([shared, shared], version))
    print(one is other, one)
    ring = [1]
    ring.append(ring)
    back = marshal.loads(marshal.dumps(ring, version))
    print(back, back[1] is back)
    pair = ({}, "text text")
    pair[0]["self"] = pair
    try:
        print(marshal.loads(marshal.dumps(pair, version)))
    except ValueError as error:
        print(error)
print(marshal.dumps([[], [1.5, "k"], {"k": (1, 2)}]) in (
    b"[\x03\0\0\0[\0\0\0\0[\x02\0\0\0\xe7\0\0\0\0\0\0\xf8?\xda\x01k{r\x01\0\0\0\xa9\x02\xe9\x01\0\0\0\xe9\x02\0\0\0" b"0",
    b"[\x03\0\0\0[\0\0\0\0[\x02\0\0\0\xe7\0\0\0\0\0\0\xf8?\xda\x01k{r\x01\0\0\0)\x02\xe9\x01\0\0\0\xe9\x02\0\0\0" b"0"))
same = {"b", "a", "c", 1, (2,)}
print(marshal.dumps(same, 2) == marshal.dumps(set(reversed(list(same))), 2))


class Sub(int):
    pass


deep = []
for _ in range(1999):
    deep = [deep]
print(len(marshal.dumps(deep)))
for value in Sub(3), object(), print, Sub, [1, {2: Sub}], range(3), slice(1), memoryview(b"abcd")[::2], [deep]:
    try:
        print(marshal.dumps(value))
    except ValueError as error:
        print(error)

# Files, and one value after the other.
file = io.BytesIO()
for value in plain[:6] + items[:3]:
    marshal.dump(value, file)
file.seek(0)
print([marshal.load(file) for _ in range(9)])
for file in file, io.BytesIO(b"i\0"), io.BytesIO(b"z"), io.StringIO("x"), 5:
    try:
        print(marshal.load(file))
    except (EOFError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)

bad = [
    b"", b"i", b"r\0\0\0\0", b"0", b"(\1\0\0\0" b"0", b"[\1\0\0\0" b"0", b"<\1\0\0\0" b"0", b"{0", b"{N0", b"{N", b"q",
    b"l\0\0\0\0", b"l\1\0\0\0\0\0", b"l\1\0\0\0\xff\xff", b"[\xff\xff\xff\xff", b"(\xff\xff\xff\xff",
    b"<\xff\xff\xff\xff", b"s\xff\xff\xff\xff", b"u\xff\xff\xff\xff", b"l\0\0\0\x80", b"u\1\0\0\0\xff", b"z", b"z\2a",
    b"a\2\0\0\0a", b"A\1\0\0\0\xe9", b"f\x03abc", b"f", b"g\0", b"x\x011\x012", b">\1\0\0\0[\0\0\0\0", b"{[\0\0\0\0N0",
    b")", b"r", b"[\1\0\0\0", b"\xdb\1\0\0\0r\0\0\0\0", b"\xbe\1\0\0\0r\0\0\0\0", b")\1" * 2000 + b"N",
    b"[\2\0\0\0\xe9\7\0\0\0r\0\0\0\0", b"[\2\0\0\0\xaer\0\0\0\0", b"u\3\0\0\0\xed\xa0\x80", b"N and more",
]
for data in bad:
    try:
        print(data[:12], ascii(marshal.loads(data)))
    except Exception as error:
        print(data[:12], type(error).__name__, error)
for arguments in (), (1, 2, 3), (1, "x"), (1, None):
    try:
        print(marshal.dumps(*arguments))
    except TypeError as error:
        print(error)
try:
    marshal.loads("text")
except TypeError as error:
    print(error)

# Whatever is cut off is noticed.
draw = random.Random(5)


def value(depth):
    kind = draw.randrange(9 if depth else 6)
    if kind < 6:
        return [None, draw.randrange(-10**12, 10**12), draw.random(), "t" * draw.randrange(4), b"\xff", 2**70 + kind][kind]
    parts = [value(depth - 1) for _ in range(draw.randrange(4))]
    return [parts, tuple(parts), dict.fromkeys(range(len(parts)), parts)][kind - 6]


for _ in range(40):
    made = value(3)
    for version in 1, 2, 4:
        kept = marshal.dumps(made, version)
        assert marshal.loads(kept) == made, made
        cut = kept[:draw.randrange(len(kept))]
        try:
            marshal.loads(cut)
            print("not noticed", cut)
        except (EOFError, ValueError):
            pass
print(struct.unpack("<i", marshal.dumps(-7, 2)[1:]))
