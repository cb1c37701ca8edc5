# Functions that choose by the type of the first argument: abstract classes, unions, conflicts.
import collections
import functools
import pickle
import types
from abc import abstractmethod, ABC
from collections import abc
from typing import Union, Optional


@functools.singledispatch
def kind(value):
    """what it is"""
    return "base"


samples = [{}, [], (), set(), frozenset(), 1, True, "s", None, collections.ChainMap()]


def row():
    print(*[kind(each) for each in samples])


row()
for cls in (
        abc.Sized, abc.MutableMapping, collections.ChainMap, abc.MutableSequence, abc.MutableSet,
        abc.Mapping, abc.Sequence, abc.Set, dict, list, set, frozenset, tuple, int):
    kind.register(cls, lambda value, name=cls.__name__: name)
    row()
print(kind.dispatch(bool)(1), type(kind.registry).__name__, kind.__doc__, kind.__name__)


@kind.register
def _(value: Union[float, bytes]):
    return "float or bytes"


@kind.register(complex | None)
def _(value):
    return "complex or None"


print(kind(1.5), kind(b""), kind(2j), kind(None))


@functools.singledispatch
def near(value):
    return "base"


class Both:
    pass


near.register(abc.Iterable, lambda value: "iterable")
near.register(abc.Container, lambda value: "container")
print(near(Both()))
abc.Iterable.register(Both)
print(near(Both()))
abc.Container.register(Both)
try:
    near(Both())
except RuntimeError as e:
    print(str(e).startswith("Ambiguous dispatch: <class 'collections.abc."))


def plain(value):
    pass


def listed(value: list[int]):
    pass


def joined(value: list[int] | str):
    pass


for arguments in ((42,), (plain,), (listed,), (joined,), (list[int], plain), ("int", plain)):
    try:
        near.register(*arguments)
    except (TypeError, AttributeError) as e:
        print(str(e).replace(repr(plain), "plain"))
for call in (lambda: near(), lambda: functools.singledispatchmethod(3)):
    try:
        call()
    except TypeError as e:
        print(e)


class Shape(ABC):
    @functools.singledispatchmethod
    @abstractmethod
    def scale(self, by):
        """scaled"""

    @functools.singledispatchmethod
    @classmethod
    def of(cls, value):
        return cls.__name__, "any", value

    @of.register
    @classmethod
    def _(cls, value: int):
        return cls.__name__, "int", value


class Square(Shape):
    def scale(self, by):
        return by


print(Shape.__abstractmethods__, Shape.scale.__isabstractmethod__, Shape.scale.__doc__)
print(Square.of(3), Square().of("x"))


class NoDict:
    __slots__ = ()

    @functools.cached_property
    def value(self):
        return 1


class Meta(type):
    @functools.cached_property
    def value(self):
        return 1


class Made(metaclass=Meta):
    pass


for owner in (NoDict(), Made):
    try:
        owner.value
    except TypeError as e:
        print(e)
print(functools.cached_property[int])


@functools.total_ordering
class Version:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        return self.number == other.number

    def __lt__(self, other):
        return self.number < other.number


print(pickle.loads(pickle.dumps(Version.__ge__))(Version(2), Version(1)))


class Given(tuple):
    pass


part = functools.partial(print)
part.__setstate__((max, Given((1,)), {"key": abs}, {"note": 2}))
print(type(part.args).__name__, part(-5), part.note)
