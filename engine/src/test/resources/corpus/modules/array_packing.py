# Arrays as bytes for other machines, iterators of arrays and arrays with slots.
import array
import collections.abc
import copy
import pickle
import struct

rebuild = array._array_reconstructor

for code in "bBhHiIlLqQfd":
    items = array.array(code, [1, 2, 100])
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(items, protocol))
        assert again == items and again.typecode == code, (code, protocol)
    made, arguments, state = items.__reduce_ex__(3)
    print(made.__name__, arguments[1:], state, items.__reduce_ex__(2)[1])
text = array.array("u", "gr\u00fc\U0001f600")
print(text.__reduce_ex__(4)[1][2], pickle.loads(pickle.dumps(text, 4)) == text)

numbers = (
    ("B", 0, "=3B", (0, 127, 255)), ("h", 1, "=2b", (-128, 127)), ("I", 2, "<2H", (1, 65535)),
    ("I", 3, ">2H", (1, 65535)), ("i", 4, "<2h", (-1, 32767)), ("q", 5, ">2h", (-1, 32767)),
    ("Q", 6, "<I", (2 ** 32 - 1,)), ("Q", 7, ">I", (2 ** 32 - 1,)), ("l", 9, ">2i", (-5, 7)),
    ("L", 11, ">Q", (2 ** 64 - 1,)), ("q", 13, ">2q", (-2 ** 63, 2 ** 63 - 1)),
    ("f", 15, ">2f", (1.5, float("-inf"))), ("d", 17, ">2d", (0.1, -0.0)),
    ("d", 14, "<f", (2.25,)))
for code, number, layout, values in numbers:
    print(rebuild(array.array, code, number, struct.pack(layout, *values)))
for number, name in ((18, "utf-16-le"), (19, "utf-16-be"), (20, "utf-32-le"), (21, "utf-32-be")):
    print(rebuild(array.array, "u", number, "a\u20acbc".encode(name)))

for wrong in (
        ("", "b", 0, b""), (str, "b", 0, b""), (array.array, "b", "", b""),
        (array.array, "b", 0, ""), (array.array, "?", 0, b""), (array.array, "b", 22, b""),
        (array.array, "b", -1, b""), (array.array, "d", 16, b"a"), (array.array, "d", 17, b"a"),
        (array.array, "b", 8, b"a"), (array.array, "bb", 8, b"a"), (array.array, "b", 2, b"\0\1"),
        (array.array, "b", 0)):
    try:
        print(rebuild(*wrong))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)

print(issubclass(array.array, collections.abc.MutableSequence))


class Shifted(array.array):
    __slots__ = ("offset",)

    def __new__(cls, code, items, offset):
        return super().__new__(cls, code, items)

    def __init__(self, code, items, offset):
        self.offset = offset

    def __getitem__(self, index):
        return super().__getitem__(index) + self.offset


shifted = Shifted("i", [1, 2], 40)
print(shifted[1], shifted.offset)
try:
    shifted.other = 1
except AttributeError as e:
    print(e)

items = array.array("i", [1, 2, 3])
iterator = iter(items)
print(next(iterator), type(iterator).__name__)
again = copy.copy(iterator)
print(list(again), list(iterator))
items.append(4)
print(list(iterator), list(copy.copy(iterator)))
iterator = iter(items)
iterator.__setstate__(2)
print(list(iterator), pickle.loads(pickle.dumps(iter(items))).__reduce__()[2])
