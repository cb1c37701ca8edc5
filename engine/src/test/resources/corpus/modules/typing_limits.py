"""What types of annotations refuse, iterate and inherit."""
import typing, collections.abc
for n in 'Iterable Collection Container Mapping Sized'.split():
    print(n, isinstance(42, getattr(typing, n)), isinstance(42, getattr(collections.abc, n)))
class G(typing.Generic[typing.TypeVar('T')]): pass
try: list(G[int]); print('iter')
except TypeError as e: print(e)
for x in (typing.Union[int,str], typing.Any, typing.List[int], typing.Optional[int], typing.Callable[[int],int], typing.Literal[1]):
    try: print(x, list(x))
    except TypeError as e: print(e)
    print(isinstance(x, collections.abc.Iterable))
print(typing.Literal[int])
class P(typing.Protocol):
    x: int
class Q:
    x = 1
try: print(issubclass(Q, P))
except TypeError as e: print(e)
P2 = typing.runtime_checkable(P)
try: print(issubclass(Q, P2))
except TypeError as e: print(e)
print(isinstance(Q(), P2))
import contextlib
print(isinstance(contextlib.nullcontext(), typing.ContextManager), issubclass(contextlib.nullcontext, typing.ContextManager))
NT = typing.NamedTuple
T = typing.TypeVar('T')
class X(typing.NamedTuple, typing.Generic[T]):
    a: T
print(X(1), X[int](2), X[int])
@typing.no_type_check
class K:
    def f(self, x: 'nope'): pass
print(K.__no_type_check__, typing.get_type_hints(K.f))
class TD(typing.TypedDict, typing.Generic[T]):
    a: T
print(TD[int](a=1), TD.__required_keys__)
import typing as t
print(t.get_type_hints(K))
for special in (typing.NoReturn, typing.Union, typing.TypeVar("S"), typing.List, typing.List[int]):
    try:
        class Wrong(type(special)):
            pass
    except TypeError as e:
        print(e)
