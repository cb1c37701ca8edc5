"""Types put in the place of variables, of which some stand for many types."""
import collections.abc
import pickle
import typing
import weakref
from typing import (
    Annotated, Callable, ClassVar, Concatenate, Final, Generic, List, Literal, NamedTuple, ParamSpec,
    Protocol, Tuple, TypedDict, TypeVar, TypeVarTuple, Unpack, get_overloads, get_type_hints,
    no_type_check, overload, runtime_checkable)

T = TypeVar("T")
S = TypeVar("S")
Ts = TypeVarTuple("Ts")
P = ParamSpec("P")
Q = ParamSpec("Q")


def attempt(title, function):
    try:
        print(title, function())
    except Exception as error:
        print(title, type(error).__name__, error)


class Shape(Generic[T, *Ts]):
    pass


class Work(Generic[P, T]):
    pass


for alias in (tuple[T, *Ts], Tuple[T, Unpack[Ts]], Shape[T, *Ts], list[tuple[*Ts]]):
    attempt("none", lambda: alias[()])
    attempt("one", lambda: alias[int])
    attempt("three", lambda: alias[int, str, bytes])
    attempt("starred", lambda: alias[*tuple[int, str]])
    attempt("endless", lambda: alias[*tuple[int, ...]])
    attempt("two endless", lambda: alias[*tuple[int, ...], *tuple[str, ...]])
attempt("two after", lambda: Shape[int, *Ts, str][bytes, float])
attempt("too many", lambda: list[T][int, str])
attempt("star in one", lambda: List[T][*tuple[int]])
attempt("bare", lambda: tuple[Ts][int])
attempt("packed", lambda: Generic[Ts])
for form in (Callable, collections.abc.Callable):
    alias = form[P, T]
    print(alias, form[Concatenate[int, P], T])
    attempt("list", lambda: alias[[int, str], bytes])
    attempt("dots", lambda: alias[..., bytes])
    attempt("other", lambda: alias[Q, bytes])
    attempt("concatenate", lambda: form[Concatenate[int, P], T][[str], bytes])
    attempt("all types", lambda: form[P, int][str, bytes])
print(Work[[int, T], str][bytes], Work[..., str])
print(List[int] is List[int], typing.Union[int, str] is typing.Union[int, str])
print(Literal[1, True, 1].__args__, Literal[[], []].__args__)
for alias in (List[int], typing.Union[int, None], Callable[[int], str], Annotated[int, "x"], Tuple[int, ...],
              Shape[int, str], Literal[1, 2], typing.AbstractSet[int]):
    print(alias, pickle.loads(pickle.dumps(alias)) == alias)


class Pair(NamedTuple, Generic[T]):
    left: T
    right: T


print(Pair.__bases__, Pair[int], Pair[int](1, 2))
attempt("pair of two", lambda: Pair[int, str])


class Base(TypedDict):
    a: typing.NotRequired[int]
    b: str


class Changed(Base):
    a: typing.Required[int]


print(sorted(Changed.__required_keys__), sorted(Changed.__optional_keys__))


class Hinted:
    a: Annotated["ClassVar[int]", "note"]
    b: "Final[int]" = 4


print(get_type_hints(Hinted), get_type_hints(Hinted, include_extras=True))


def star(*args: *tuple[int, str]):
    pass


print(get_type_hints(star))


@no_type_check
class Unchecked:
    def method(self, x: "nothing"): pass

    @classmethod
    def of(cls, x: "nothing"): pass

    class Inner:
        x: "nothing"


print(get_type_hints(Unchecked), get_type_hints(Unchecked.of), get_type_hints(Unchecked.Inner))


@runtime_checkable
class HasName(Protocol):
    name: str


class Registered:
    pass


class Named:
    name = "x"


HasName.register(Registered)
print(isinstance(Registered(), HasName), isinstance(Named(), HasName), isinstance(3, HasName))
attempt("subclass", lambda: issubclass(Named, HasName))
print(isinstance(42, typing.Sized), isinstance([], typing.Sized))
attempt("subclass of alias", lambda: type("X", (ClassVar[int],), {}) and None)


def define():
    @overload
    def f(x: int): ...

    @overload
    def f(x: str): ...

    def f(x): ...
    return f


print(len(get_overloads(define())))
attempt("ref of slots", lambda: weakref.ref(type("Slots", (), {"__slots__": ("a",)})()))
print(Named.__weakref__, [name for name in dir(Named) if not hasattr(Named, name)])
