# Objects as bytes and back, in all protocols.
import pickle
import collections
import datetime
import decimal
import enum
import fractions
import io
import math
from dataclasses import dataclass


class Plain:
    def __init__(self, a, b):
        self.a, self.b = a, b

    def __eq__(self, other):
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __repr__(self):
        return f"Plain({self.a!r}, {self.b!r})"


class Slots:
    __slots__ = ("x", "y")

    def __init__(self):
        self.x = 1

    def __repr__(self):
        return f"Slots({self.x}, {hasattr(self, 'y')})"


class Stateful:
    def __getstate__(self):
        return {"n": 5}

    def __setstate__(self, state):
        self.got = state

    def __repr__(self):
        return f"Stateful({self.__dict__})"


class Reduced:
    def __init__(self, n):
        self.n = n

    def __reduce__(self):
        return Reduced, (self.n + 1,), {"extra": True}

    def __repr__(self):
        return f"Reduced({self.__dict__})"


class MyList(list):
    pass


class MyDict(dict):
    pass


class MyInt(int):
    pass


class Args(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    def __getnewargs__(self):
        return tuple(self)


class Color(enum.Enum):
    RED = 1
    BLUE = 2


class Flags(enum.Flag):
    A = 1
    B = 2


@dataclass
class Point:
    x: int
    y: int = 0


Pair = collections.namedtuple("Pair", "left right")


class Outer:
    class Inner:
        def __repr__(self):
            return "Inner"


def function(x):
    return x


subclassed = MyList([1, 2])
subclassed.name = "n"
named = MyDict(a=1)
named.tag = [1]
values = [None, True, False, 0, 1, -1, 255, 256, 65535, 65536, 2**31 - 1, 2**31, -2**31, -2**31 - 1, 2**63, -2**200, 10**300, 0.0, -1.5,
          math.inf, 1e300, "", "abc", "\xe9\u20ac\U0001f600", "line\nback\\slash\r\x00", "x" * 300, b"", b"bytes\xff", b"y" * 300, bytearray(b"ba"),
          (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1], [1, [2, [3]]], {}, {"a": 1}, {"a": 1, 2: "b"}, set(), {1}, frozenset(), frozenset([1]),
          complex(1, -2), range(1, 10, 2), slice(1, None, 2), NotImplemented, ..., int, len, function, Plain, Outer.Inner, type(None), Color,
          Plain(1, [2]), Slots(), Stateful(), Reduced(1), subclassed, named, MyInt(7), Args(1, 2), Color.RED, Flags.A | Flags.B, Point(1, 2), Pair(1, "x"),
          Outer.Inner(), ValueError("bad", 3), KeyError("k"), collections.OrderedDict(a=1, b=2), collections.defaultdict(int, {"x": 1}),
          collections.Counter("aab"), collections.deque([1, 2], 5), datetime.date(2020, 1, 2), datetime.datetime(2020, 1, 2, 3, 4, 5, 6),
          datetime.timedelta(1, 2, 3), datetime.time(1, 2), datetime.timezone.utc, decimal.Decimal("1.50"), fractions.Fraction(1, 3), [].append,
          list(range(1200))]
for value in values:
    line = []
    for protocol in range(6):
        try:
            data = pickle.dumps(value, protocol)
            back = pickle.loads(data)
            same = repr(back) == repr(value) and type(back) is type(value)
            line.append("same" if same else repr(back)[:80].split(" at ")[0])
        except Exception as e:
            line.append(type(e).__name__ + ": " + str(e)[:60].split(" at 0x")[0])
    print(repr(value)[:60].split(" at ")[0], line[0] if len(set(line)) == 1 else line)
for value in values[:52] + [Plain(1, "two"), Color.RED, Point(3), Pair(1, 2), Slots(), MyInt(3), Reduced(1)]:
    for protocol in range(6):
        if isinstance(value, (complex, slice)) or protocol < 2 and isinstance(value, (Slots, bytes)):
            continue
        try:
            data = pickle.dumps(value, protocol)
        except Exception as e:
            data = type(e).__name__
        print(protocol, data if len(data) < 150 else (len(data), data[:20], data[-20:]))

shared = [1]
data = [shared, shared, (shared,)]
back = pickle.loads(pickle.dumps(data))
print(back[0] is back[1] is back[2][0], pickle.dumps(data))
loop = []
loop.append(loop)
back = pickle.loads(pickle.dumps(loop))
print(back[0] is back)
tuple_loop = ([],)
tuple_loop[0].append(tuple_loop)
for protocol in range(6):
    back = pickle.loads(pickle.dumps(tuple_loop, protocol))
    print(back[0][0] is back, pickle.dumps(tuple_loop, protocol))
own = Plain(1, None)
own.b = own
back = pickle.loads(pickle.dumps(own))
print(back.b is back)

for bad in (lambda: pickle.dumps(lambda: 1), lambda: pickle.dumps(x for x in []), lambda: pickle.dumps(io), lambda: pickle.dumps(1, 9),
            lambda: pickle.loads(b""), lambda: pickle.loads(b"N"), lambda: pickle.loads(b"\x80\x09N."), lambda: pickle.loads(b"zzz"),
            lambda: pickle.loads("N."), lambda: pickle.loads(b"cno_such_module_q\nx\n."),
            lambda: pickle.loads(b"."), lambda: pickle.loads(b"h\x05."), lambda: pickle.loads(b"K"), lambda: pickle.Pickler(3), lambda: pickle.Unpickler(3),
            lambda: pickle.loads(b"Pabc\n."), lambda: pickle.loads(b"S'abc\n.")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])


def local():
    class Hidden:
        pass
    return Hidden()


try:
    pickle.dumps(local())
except Exception as e:
    print(type(e).__name__, e)
print(pickle.loads(b"I01\n."), pickle.loads(b"(lp0\nI1\naI2\na."), pickle.loads(b"S'a\\x41'\n."), pickle.loads(b"\x80\x02U\x03abc."),
      pickle.loads(b"c__builtin__\nset\n((lI1\natR."), pickle.loads(b"\x80\x02U\x01\xe9.", encoding="latin1"), pickle.loads(b"U\x01a.", encoding="bytes"))
stream = io.BytesIO()
pickler = pickle.Pickler(stream, 2)
pickler.dump([1, 2])
pickler.dump("second")
pickle.dump({"third": 3}, stream)
stream.seek(0)
print(pickle.load(stream), pickle.load(stream), pickle.load(stream))


class ById(pickle.Pickler):
    def persistent_id(self, obj):
        return ("int", str(obj)) if isinstance(obj, int) and obj > 100 else None

    def reducer_override(self, obj):
        return (str, ("replaced",)) if isinstance(obj, Plain) else NotImplemented


class FromId(pickle.Unpickler):
    def persistent_load(self, pid):
        return "id of %s %s" % pid

    def find_class(self, module, name):
        print("find", module, name)
        return super().find_class(module, name)


stream = io.BytesIO()
ById(stream).dump([1, 1000, Plain(1, 2), len])
print(FromId(io.BytesIO(stream.getvalue())).load())
print(pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL, pickle.format_version, issubclass(pickle.PicklingError, pickle.PickleError))
