"""How the iterators of itertools end: with the StopIteration of what is inside, or with an error."""
import itertools as it
import operator
from collections import deque


class Countdown:
    """Counts down, then stops with a value."""

    def __init__(self, start, end=StopIteration):
        self.start, self.end, self.asked = start, end, 0

    def __iter__(self):
        return self

    def __next__(self):
        self.start -= 1
        if self.start < 0:
            self.asked += 1
            raise self.end("ended", self.asked)
        return self.start


def drain(name, iterator, times=2):
    items = []
    for _ in range(times):
        try:
            while True:
                items.append(next(iterator))
        except Exception as error:
            items.append(type(error).__name__)
            items.append(error.args)
    print(name, *items)


for end in StopIteration, LookupError:
    print(end.__name__)
    drain("chain", it.chain(Countdown(1, end), "a"))
    drain("chained", it.chain.from_iterable(Countdown(0, end)))
    drain("islice", it.islice(Countdown(2, end), 1, 5))
    drain("stepped", it.islice(Countdown(5, end), 0, 3, 2))
    drain("takewhile", it.takewhile(lambda x: True, Countdown(1, end)))
    drain("taken", it.takewhile(bool, Countdown(2, end)))
    drain("dropwhile", it.dropwhile(bool, Countdown(2, end)))
    drain("starmap", it.starmap(max, Countdown(0, end)))
    drain("accumulate", it.accumulate(Countdown(3, end)))
    drain("pairwise", it.pairwise(Countdown(3, end)))
    drain("compress", it.compress(Countdown(2, end), [1, 1, 1, 1]))
    drain("selected", it.compress("abc", Countdown(2, end)))
    drain("filterfalse", it.filterfalse(bool, Countdown(2, end)))
    drain("zip_longest", it.zip_longest(Countdown(1, end), "xyz"))
    drain("cycle", it.islice(it.cycle(Countdown(2, end)), 5))
    drain("groups", (key for key, _ in it.groupby(Countdown(2, end))))
    drain("grouped", it.groupby(Countdown(0, end)))
    drain("tee", it.tee(Countdown(1, end))[0])
    drain("map", map(str, Countdown(1, end)))
    drain("zip", zip(Countdown(1, end), "abc"))
    drain("enumerate", enumerate(Countdown(1, end)))
    drain("filter", filter(None, Countdown(2, end)))

# What is no iterable ends a chain.
drain("broken chain", it.chain([1], 2, [3]), 3)

# A function that fails does not end an iterator.
drain("accumulated", it.accumulate([1, "a", 2]), 3)
drain("mapped", it.starmap(operator.truediv, [(1, 0), (4, 2)]), 3)

# Iterators that were asked at their end may go on.
source = Countdown(1)
growing = it.takewhile(lambda x: True, source)
drain("before", growing, 1)
source.start = 2
drain("after", growing, 1)
source = Countdown(1)
dropping = it.dropwhile(bool, source)
source.start = 0
drain("nothing yet", dropping, 1)
source.start = 3
drain("still dropping", dropping, 1)

# A deque that changed has no more items for an iterator that noticed it.
items = deque(range(6))
steps = iter(items)
back = reversed(items)
print(next(steps), next(back), operator.length_hint(steps), operator.length_hint(back))
items.append(6)
print(operator.length_hint(steps))
for each in steps, back:
    drain("changed", each, 2)
    print(operator.length_hint(each))
