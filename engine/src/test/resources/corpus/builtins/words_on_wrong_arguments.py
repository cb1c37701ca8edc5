# What is said of wrong keywords, and of other things that can't be had.
import datetime
import functools
import itertools
import pickle
import struct


def tell(attempt):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)


tell(lambda: datetime.time(hours=1))
tell(lambda: datetime.datetime(2000, 1, 1, hours=1))
tell(lambda: datetime.time(1, 2, 3, 4, 5, 6, 7))
tell(lambda: datetime.date(2000, 1, 2, 3))
tell(lambda: datetime.date(2000, 1))
tell(lambda: zip([1], strict=True, loose=True))
tell(lambda: zip([1], loose=True))
tell(lambda: itertools.product([1], repeat=1, again=2))
tell(lambda: itertools.product([1], again=2))

tell(lambda: struct.calcsize("i\0"))
tell(lambda: struct.pack("<\0", 1))
tell(lambda: struct.pack_into("<I", bytearray(10), 2**63 - 1, 5))
tell(lambda: struct.unpack_from("<I", bytes(10), 8))

shout = functools.partial(print, "hey", end="!\n")
shout.times = 2


def forget(value):
    del value.__dict__


tell(lambda: forget(shout))
shout()


class Plain:
    pass


plain = Plain()
plain.name = "x"
forget(plain)
print(vars(plain))


class Name(str):
    """A field, with what it is for."""


class Point:
    __slots__ = (Name("x"), "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class One:
    __slots__ = Name("only")


copy = pickle.loads(pickle.dumps(Point(3, 4)))
print(copy.x, copy.y, One.only)
print(pickle.loads(pickle.dumps(bytes.maketrans)) is bytes.maketrans)
print(pickle.loads(pickle.dumps(bytearray.maketrans))(b"a", b"b")[97])
print(pickle.loads(pickle.dumps([len, dict.fromkeys, "a-b".split]))[2]("-"))
print(repr(str.maketrans).startswith("<built-in method maketrans of type object at 0x"))
