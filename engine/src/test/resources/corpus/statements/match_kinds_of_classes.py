# Which patterns take instances of classes: the first base of a known kind decides.
import abc
import array
import collections
import collections.abc


def kind(value):
    match value:
        case {}:
            return "mapping"
        case [*_]:
            return "sequence"
        case _:
            return "neither"


class Plain:
    pass


class Both(collections.UserDict, collections.abc.Sequence):
    pass


class Lists(Plain, list):
    pass


class Numbers(collections.abc.Sequence):
    def __len__(self):
        return 3

    def __getitem__(self, index):
        if index > 2:
            raise IndexError
        return index * 10


class Counted(collections.Counter):
    pass


class Views(collections.abc.Mapping):
    def __len__(self):
        return 1

    def __iter__(self):
        return iter("a")

    def __getitem__(self, key):
        return {"a": 5}[key]


values = [Plain(), Both(), Lists(), Numbers(), Counted("ab"), Views(), memoryview(b"ab"), range(2)]
values += [array.array("i", [1]), collections.deque(), "ab", b"ab", bytearray(), {1}, Plain.__dict__]
values += [collections.UserDict(), collections.ChainMap(), collections.UserList(), collections.OrderedDict()]
for value in values:
    print(type(value).__name__, kind(value))

match Numbers():
    case [first, *rest]:
        print(first, rest)
match Views():
    case {"a": number, **others}:
        print(number, others)


class Parent:
    pass


class Before(Parent):
    pass


print(kind(Parent()), kind(Before()))
collections.abc.Sequence.register(Parent)


class After(Before):
    def __len__(self):
        return 0


print(kind(Before()), kind(After()) if len(After()) == 0 else "")


class Marked(metaclass=abc.ABCMeta):
    __abc_tpflags__ = 1 << 6


print(kind(Marked()), hasattr(Marked, "__abc_tpflags__"))
try:
    class Wrong(metaclass=abc.ABCMeta):
        __abc_tpflags__ = 1 << 5 | 1 << 6
except TypeError as error:
    print(error)
