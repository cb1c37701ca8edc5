"""Calls of containers and iterators that once answered otherwise than in CPython."""

import functools
import heapq
import itertools
import operator
from collections import Counter


def show(call, *arguments, **options):
    try:
        print(repr(call(*arguments, **options)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for name in ("difference", "intersection", "union", "symmetric_difference", "isdisjoint",
             "difference_update", "intersection_update", "issubset"):
    for other in ([{"d"}], [{1}, 2], ({1: 2},), [frozenset((1,))]):
        show(getattr({1, frozenset((1,))}, name), other)
for action in ("__contains__", "remove", "discard"):
    show(getattr({frozenset((1,)), 2}, action), {1})
    show(getattr({frozenset((1,)), 2}, action), {3})
show(list, iter(lambda items=iter([1, 2]): next(items), 5))
show(list, iter(lambda: 1 // 0, 5))
for count in (0, 1, 3, 5, -1, 2.5, None, 2**70):
    for choose in (itertools.permutations, itertools.combinations):
        show(lambda: list(choose([1, 2, 3], count)))
    show(itertools.repeat, "a", count)
show(lambda: list(itertools.combinations_with_replacement([], 20)))
for count in (-1, 0, 1, 2, 9):
    show(heapq.nlargest, count, [3, 1, 2])
    show(heapq.nsmallest, count, [], key=str)
    show(heapq.nsmallest, count, iter("bca"), key=ord)
    show(Counter("abracadabra").most_common, count)
show(heapq.nlargest, 1, [1, "a"])
nan = float("nan")
show(lambda: Counter(a=1, b=nan) | Counter(a=nan, b=2))
show(lambda: Counter(a=3, b=1) & Counter(a=1, b=2))
for value in (5, True, 2**70, 2.5, "a", None):
    show(operator.index, value)
show(object.__new__, type(len))
show(functools.reduce, operator.add, [], None)
show(hash, range(-3, 9, 2))
show(exec, "from . import a", {})
show(exec, "from . import a", {"__name__": "m"})
for search in (operator.countOf, operator.indexOf):
    for container in (10, None, "abca", [1, nan], iter((7, 8, 7))):
        show(search, container, 7)
        show(search, container, "a")
        show(search, container, nan)
for count in (2, -1, 2**140, 2.5):
    show(lambda: list(Counter({"a": 2, "b": count}).elements()))
