# Names of the module operator, hints of lengths, heaps with the largest first, copies of generic types.
import collections
import copy
import heapq
import operator
import pickle
import types

print(all(hasattr(operator, name) for name in operator.__all__), len(operator.__all__))


class Hinted:
    def __init__(self, hint):
        self.hint = hint

    def __length_hint__(self):
        if isinstance(self.hint, type):
            raise self.hint
        return self.hint


for value, default in [
    (iter([1, 2]), 0), (3, 7), (3, "x"), (Hinted(5), 0), (Hinted("y"), 0), (Hinted(-1), 0),
    (Hinted(NotImplemented), 4), (Hinted(TypeError), 6), ("abc", 0),
]:
    try:
        print(operator.length_hint(value, default))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

numbers = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5]
heap = list(numbers)
heapq._heapify_max(heap)
print(heap)
print(heapq._heapreplace_max(heap, 0), heap)
print([heapq._heappop_max(heap) for _ in range(len(heap))], heap)

print(types.GenericAlias, types.GenericAlias.__name__, types.GenericAlias.__module__)
for made in list[int], dict[str, list[int]], int | str, list[int] | None:
    for again in copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made)):
        print(again == made, again)


class Bytes:
    def __init__(self, content):
        self.content = content

    def __bytes__(self):
        return self.content


for value in Bytes(b"\x01\x02"), Bytes("text"), [1, 2], 3, "x":
    try:
        print(int.from_bytes(value, "big"))
    except TypeError as error:
        print(error)


class Called:
    def __get__(self, instance, owner):
        return lambda: b"bound to " + type(instance).__name__.encode()


class Special:
    __bytes__ = Called()


print(bytes(Special()))
counts = collections.OrderedDict()
collections._count_elements(counts, "abracadabra")
print(counts)
