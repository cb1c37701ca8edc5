"""Exceptions made by calls of their classes, which change meanwhile, and messages that are written late."""
import copy
import pickle


class Plain(Exception):
    pass


class Mixin:
    def __init__(self, *args):
        self.mixed = args


class Mixed(Mixin, ValueError):
    pass


class Detailed(OSError):
    pass


class Meta(type):
    def __call__(cls, *args):
        made = super().__call__(*args)
        made.by = "meta"
        return made


class Remade(Exception, metaclass=Meta):
    pass


class Quiet(type):
    pass


class Plainer(Plain, metaclass=Quiet):
    pass


def make(kind, count):
    for i in range(40):
        try:
            if count == 0:
                raise kind
            if count == 1:
                raise kind(i)
            if count == 2:
                raise kind(i, "b")
            else:
                raise kind(i, "b", None, *[4])
        except BaseException as e:
            last = e
    return last


def show(kind):
    for count in range(4):
        e = make(kind, count)
        print(type(e).__name__, e.args, repr(e), str(e), sorted(e.__dict__.items()))


for kind in (Plain, Mixed, Detailed, Remade, Plainer, KeyError, StopIteration, SystemExit, BaseException, ValueError):
    show(kind)

Plain.__init__ = lambda self, *args: setattr(self, "count", len(args))
show(Plain)
show(Plainer)
del Plain.__init__
show(Plainer)
Plain.__new__ = lambda cls, *args: Exception.__new__(cls, "new", *args)
show(Plain)
Plain.__new__ = BaseException.__new__
show(Plain)
Plain.__init__ = object.__init__
try:
    print(repr(Plain()), repr(Plain(1)))
except TypeError as e:
    print(e)
del Plain.__init__
Plain.__init__ = BaseException.__init__
show(Plain)
Quiet.__call__ = lambda cls, *args: type.__call__(cls, "called", *args)
show(Plainer)
try:
    Plain(key=1)
except TypeError as e:
    print(e)
e = Plain(1)
e.extra = 2
print(e.__dict__, vars(e), Plain(1).__dict__)


class Loud(str):
    def __repr__(self):
        print("asked")
        return "<loud>"


def text_of(function, source):
    kept = []
    for i in range(30):
        try:
            function(source)
        except ValueError as e:
            kept.append(e)
    e = kept[-1]
    print(str(e))
    print(kept[0].args, repr(kept[1]), copy.copy(kept[2]).args)
    print(pickle.loads(pickle.dumps(kept[3])).args == e.args, e.args is e.args)
    kept[4].args = ("other",)
    print(kept[4], kept[5].__reduce__()[1])
    kept[6].__init__("again", 1)
    print(kept[6])


for source in ("", "x", "it's\n", '"\'', "\N{SNOWMAN}1", "\U0001f600", "1_", "9" * 63 + "x", "9" * 64 + "x", "9" * 300 + "x"):
    text_of(int, source)
    text_of(float, source)
text_of(lambda source: int(source, 7), "8")
for function in (int, float):
    try:
        function(Loud("loud"))
    except ValueError as e:
        print("raised")
        print(e)
data = bytearray(b"abc")
try:
    int(data)
except ValueError as e:
    data[0] = 65
    print(e)
for source in (bytearray(b"abc"), memoryview(b"abc"), b"x" * 300):
    try:
        int(source)
    except ValueError as e:
        print(e)

for arguments in ((1, "b", None, 4), (1, "b", None, 4, "c"), (1, "b", None), (1, "b", "f", 4, None), (1, "b", "f", 4, "g")):
    e = OSError(*arguments)
    print(e.args, e.filename, e.filename2, e, e.__reduce__())
