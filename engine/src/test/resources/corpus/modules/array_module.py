"""Arrays of numbers."""
import array as module
from array import array, typecodes
import copy
import io
import struct

print(typecodes, module.ArrayType is array, array, array.__module__)


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


for code in typecodes:
    a = array(code)
    print(code, a.itemsize, a, len(a), a.typecode)
for code in "bBhHiIlLqQ":
    bits = 8 * array(code).itemsize
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if code.islower() else (0, (1 << bits) - 1)
    a = array(code, [low, high, 1])
    print(a, a[0] == low, a[-2] == high, a.tobytes())
    attempt(lambda: a.append(low - 1))
    attempt(lambda: a.append(high + 1))
    attempt(lambda: a.append(1 << 100))
    attempt(lambda: a.append(1.0))
    attempt(lambda: a.append("1"))
print(array("f", [1.5, 0.1, 1e10]), array("d", [1.5, 0.1, -0.0, float("inf")]), array("u", "añ€"))
attempt(lambda: array("d", ["a"]))
attempt(lambda: array("f", [None]))

a = array("i", range(10))
print(a[2], a[-1], a[2:5], a[::-1], a[8:100], a[::3], a[5:2], 5 in a, 50 in a, 5.0 in a)
a[2] = 20
a[3:5] = array("i", [1, 2, 3])
print(a)
a[::2] = array("i", [0] * 6)
print(a)
del a[0], a[-1], a[2:4]
print(a)
del a[::2]
print(a, a.index(5), a.count(9), a.pop(), a.pop(0), a)
a.insert(1, 7)
a.insert(-100, 8)
a.insert(100, 9)
a.extend([1, 2])
a.extend(array("i", [3]))
a += array("i", [4])
a *= 2
print(a, a + a[:1], 2 * a[:2], a[:2] * 0)
a.remove(7)
a.reverse()
print(a, a.index(7), a.index(9, 3), a.tolist())
for call in (
        lambda: a[100], lambda: a.__setitem__(100, 1), lambda: a["x"], lambda: a.__delitem__(100), lambda: a.pop(100),
        lambda: a.remove(99), lambda: a.index(99), lambda: array("i").pop(), lambda: a + [1], lambda: a + array("d"),
        lambda: a.extend(array("d")), lambda: a.__iadd__([1]), lambda: a.__setitem__(slice(0, 1), [1]),
        lambda: a.__setitem__(slice(0, 1), array("d")), lambda: a.__setitem__(slice(0, 9, 2), array("i", [1])),
        lambda: array("x"), lambda: array("ii"), lambda: array(1), lambda: array(), lambda: array("i", "abc"),
        lambda: array("i", array("u", "a")), lambda: array("i", 5), lambda: array("i", [1], 2), lambda: array("i", x=1),
        lambda: a.frombytes(b"abc"), lambda: a.frombytes("abcd"), lambda: a.fromlist((1,)), lambda: a.fromlist([1, "x"]),
        lambda: a.tounicode(), lambda: a.fromunicode("a"), lambda: hash(a), lambda: a.index(1, 2, 3, 4), lambda: a[1.5]):
    attempt(call)
print(a)
a.frombytes(struct.pack("<2i", 100, -100))
a.fromlist([1])
print(a)
b = array("h", [1, 256, -2])
b.byteswap()
print(b, b.tobytes(), bytes(b), bytearray(b))
print(array("u", "abc").tounicode(), array("b", b"abc"), array("B", bytearray(b"xyz")))
print(array("i", [1, 2]) == array("d", [1, 2]), array("i", [1, 2]) < array("i", [1, 3]), array("i", [1]) >= array("i", []), array("i", [1]) != array("i", [1]), array("i", [1]) == [1], array("i", [1, 2]) == array("i", [1]))
attempt(lambda: array("i") < [1])
c = copy.copy(b)
c[0] = 9
d = copy.deepcopy(b)
print(b, c, d, b.__reduce_ex__(3))
stream = io.BytesIO()
array("i", [1, 2, 3]).tofile(stream)
stream.seek(0)
e = array("i")
e.fromfile(stream, 2)
print(e)
attempt(lambda: e.fromfile(stream, 2))
print(e)
view = memoryview(array("i", [1, 2, 3]))
print(view.format, view.itemsize, view.shape, view.tolist(), view.nbytes, view[1], view.readonly)
target = array("d", [1.0, 2.0])
v = memoryview(target)
v[0] = 5.5
print(target, v.cast("B")[:8].tobytes())
print(sum(array("d", [0.5, 0.25])), max(array("i", [3, 9, 2])), sorted(array("i", [3, 1, 2])), list(reversed(array("i", [1, 2]))))
first, *rest = array("b", [1, 2, 3])
print(first, rest, [x * 2 for x in array("i", [1, 2])], list(zip(array("b", b"ab"), "xy")))


class Numbers(array):
    def total(self):
        return sum(self)


n = Numbers("i", [1, 2, 3])
n.name = "x"
print(n, n.total(), type(n[1:]), isinstance(n, array), n.name, type(n + n))
sieve = array("b", [1]) * 100
sieve[0:2] = array("b", [0, 0])
for i in range(2, 10):
    if sieve[i]:
        for j in range(i * i, 100, i):
            sieve[j] = 0
print([i for i, flag in enumerate(sieve) if flag])
print(struct.unpack("<3i", array("i", [7, 8, 9])), int.from_bytes(array("B", [1, 2]), "big"), b"".join([array("B", b"q")]))
match array("i", [1, 2, 3]):
    case [1, *others]:
        print("sequence", others)
    case _:
        print("no sequence")
