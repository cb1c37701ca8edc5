"""Copies and pickles of the iterators of itertools go on where the original stands."""
import copy
import itertools
import pickle
from itertools import (
    accumulate, chain, combinations, combinations_with_replacement, compress, count, cycle,
    dropwhile, filterfalse, groupby, islice, pairwise, permutations, product, repeat, starmap,
    takewhile, tee, zip_longest)
import operator


def odd(number):
    return number % 2 == 1

def nothing(a, b):
    return None

MAKERS = [
    lambda: count(3), lambda: count(1.5, 0.5), lambda: cycle("abc"), lambda: repeat("x", 3),
    lambda: repeat("y"), lambda: accumulate([1, 2, 3, 4]), lambda: accumulate("abcd", max),
    lambda: accumulate([1, 2], initial=10), lambda: accumulate([None, None, None], nothing),
    lambda: chain("ab", "cd", "ef"), lambda: chain.from_iterable(["ab", "cd"]), lambda: chain(),
    lambda: compress("abcdef", [1, 0, 1, 1, 0, 1]), lambda: takewhile(odd, [1, 3, 5, 2, 7]),
    lambda: dropwhile(odd, [1, 3, 2, 5, 7]), lambda: filterfalse(odd, range(8)),
    lambda: filterfalse(None, [0, 1, "", None]), lambda: starmap(operator.add, [(1, 2), (3, 4), (5, 6)]),
    lambda: zip_longest("abc", "d", fillvalue="-"), lambda: islice(range(20), 2, 15, 3),
    lambda: islice(range(5), None), lambda: product("ab", [1, 2]), lambda: product("ab", repeat=2),
    lambda: product(), lambda: permutations("abc"), lambda: permutations("abcd", 2),
    lambda: combinations("abcd", 2), lambda: combinations_with_replacement("abc", 2),
    lambda: combinations("ab", 3)]
for make in MAKERS:
    for steps in (0, 1, 2, 5):
        original = make()
        taken = list(islice(original, steps))
        state = pickle.dumps(original)
        shallow = copy.copy(make())
        rest = list(islice(original, 6))
        again = list(islice(pickle.loads(state), 6))
        assert rest == again, (make(), steps, rest, again)
        assert list(islice(shallow, 3)) == list(islice(make(), 3))
    print(type(original).__name__, taken, rest)
groups = groupby("aabbbc")
print([(k, list(g)) for k, g in copy.copy(groups)])
a, b = tee("abcd")
next(a)
c = copy.copy(a)
print(list(a), list(b), list(c), type(a).__name__, tee(a, 1)[0] is a)


class Reenters:
    def __iter__(self):
        return self

    def __next__(self):
        return next(first)

first, second = tee(Reenters())
try:
    next(first)
except RuntimeError as e:
    print(e)


class Counting:
    count = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.count += 1
        if self.count == 2:
            return next(pairs)
        return [self.count]

pairs = pairwise(Counting())
print(next(pairs), next(pairs))
for make, state in ((lambda: chain(), ()), (lambda: chain(), ([],)), (lambda: chain(), 5),
                    (lambda: product("ab"), (5,)), (lambda: combinations("abc", 2), (9, 9)),
                    (lambda: cycle("ab"), (5, 5)), (lambda: takewhile(bool, [1]), 1)):
    made = make()
    try:
        made.__setstate__(state)
        print(list(islice(made, 4)))
    except (TypeError, ValueError) as e:
        print(type(e).__name__)


class Named(islice):
    def __init__(self, *args, name=None):
        self.name = name

print(list(Named(range(9), 2, 8, 2)), Named([], 1, name="n").name)
for kind in (chain, cycle, islice, filter, map, takewhile, tuple, float):
    try:
        kind([], wrong=1)
    except TypeError as e:
        print(e)
try:
    del memoryview(bytearray(b"ab"))[0]
except TypeError as e:
    print(e)
