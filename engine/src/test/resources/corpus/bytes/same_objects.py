"""Operations on bytes that leave everything as it was return the object itself; what compares with what."""
import array

b = bytes([97, 98, 99])
for result in (b.strip(), b.lstrip(b"z"), b[:], b[0:3], b + b"", b"" + b, b * 1, b"".join([b]),
               bytes(b), b.replace(b"z", b"y"), b.removeprefix(b"z"), b.removesuffix(b"z"),
               b.ljust(2), b.zfill(1), b.partition(b"z")[0], b.split(b"z")[0] == b):
    print(result is b or result)
m = bytearray(b)
for result in (m.strip(), m[:], m + b"", m * 1, m.replace(b"z", b"y")):
    print(result is m, result)
print(type(b"" + m), type(m + b""), type(b"x" + m))

for other in (array.array("B", b), array.array("b", b), memoryview(b), bytearray(b), "abc", [97, 98, 99]):
    print(type(other).__name__, b == other, other == b, b != other, m == other, other == m)
    for compare in (lambda: b < other, lambda: m <= other):
        try:
            print(compare())
        except TypeError as e:
            print(e)


class Sub(bytes):
    pass


s = Sub(b"abc")
print(s == b, b == s, type(s.strip()), type(s[:]), s.strip() == s)
print(eval(bytearray(b"1 + 2")), eval(memoryview(b"3 * 4")))
names = {}
exec(bytearray(b"x = 'r\xc3\xa9'"), names)
print(names["x"])

# A sum is of the left operand's kind, an empty one too.
for left in (b'', b'a', bytearray(), bytearray(b'a')):
    for right in (b'', b'b', bytearray(), bytearray(b'b'), memoryview(b'v')):
        print(left + right, end=' ')
    print()
kept = bytearray(b'kept')
print((kept + b'') is kept, (bytearray() + kept) is kept, (b'' + kept))
