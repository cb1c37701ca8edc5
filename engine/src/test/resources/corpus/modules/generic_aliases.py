# Classes with type arguments: starred ones, their attributes, and the classes that take arguments.
import collections
import contextlib
import copy
import functools
import itertools
import logging
import pickle
import queue
import types
import weakref
from typing import TypeVar, Unpack

T = TypeVar("T")


def show(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


for text in (
        "(*tuple[int],)[0]", "(*tuple[T],)[0]", "tuple[*tuple[int, ...]]", "(*list[int],)",
        "tuple[*tuple[*tuple[int, ...]]]", "tuple[Unpack[tuple[int, ...]]]",
        "tuple[*tuple[T]][int]", "(*tuple[T],)[0][str]", "(*tuple[int],)[0][int]",
        "list[T][int]", "list[int][int]", "list[int]()", "list[int].__unpacked__",
        "(*tuple[int],)[0].__unpacked__", "(*tuple[int],)[0].__typing_unpacked_tuple_args__",
        "tuple[int].__typing_unpacked_tuple_args__", "list[int].append", "list[int].foo",
        "setattr(list[int], 'a', 1)", "set(dir(list)) < set(dir(list[int]))",
        "list[int].__getitem__([5, 6], 1)", "dict[T, int].__parameters__",
        "types.GenericAlias(list)", "isinstance([], list[int])", "isinstance(list[int], type)",
        "type('A', (list[int],), {})", "types.new_class('A', (list[int],)).__orig_bases__",
        "(*tuple[int],)[0] == tuple[int]", "list[int] == list[int]",
        "hash(list[int]) == hash(list[int])"):
    print(text, end=" -> ")
    show(lambda: eval(text))

for cls in (
        collections.deque, collections.defaultdict, collections.OrderedDict, collections.Counter,
        queue.Queue, itertools.chain, functools.partial, functools.cached_property,
        weakref.ReferenceType, logging.LoggerAdapter, logging.StreamHandler,
        types.AsyncGeneratorType, types.MappingProxyType, contextlib.AbstractContextManager):
    show(lambda: cls[int])
print(collections.deque[int]([1]))

iterator = iter(tuple[int])
print(type(iterator).__name__, pickle.loads(pickle.dumps(next(copy.copy(iterator)))))
print(next(iterator), list(iterator), list(copy.copy(iterator)))
print(copy.deepcopy(list[T]) == list[T], pickle.loads(pickle.dumps(dict[str, int])))


class Box:
    __class_getitem__ = classmethod(types.GenericAlias)

    def __copy__(self):
        raise NotImplementedError


print(Box[int]().__orig_class__, copy.copy(Box[int]))


class Alias(types.GenericAlias):
    pass


alias = Alias(list, T)
alias.note = "kept" if hasattr(alias, "__dict__") else None
print(alias, type(alias).__name__, alias[int], type(alias[int]).__name__)
