"""Lists and tuples of classes with an __iter__ of their own, where items are taken over."""
import json
from collections import UserList, namedtuple


class Doubled(list):
    def __iter__(self):
        return (2 * item for item in super().__iter__())


class Reversed(tuple):
    def __iter__(self):
        return iter(self[::-1])


class Plain(list):
    pass


class Counted(list):
    def __len__(self):
        return 1


Point = namedtuple("Point", "x y")

for source in Doubled([1, 2, 3]), Reversed((1, 2, 3)), Plain([1, 2, 3]), Counted([1, 2, 3]), Point(4, 5):
    target = [0, 9]
    target[1:1] = source
    print(type(source).__name__, target)
    target[::2] = Doubled(target[::2])
    print(target, list(source), tuple(source), UserList(source), [*source], set(source))
    target += source
    target.extend(source)
    print(target, json.dumps(source), json.dumps({"a": source}, indent=1).split())

same = Doubled([1, 2, 3])
same[1:2] = same
print(same[:], len(same))
same[::-1] = same
print(same[:])

print(json.dumps([Doubled(), Reversed(), Doubled([Doubled([1])])[:1]]))
try:
    target[::2] = Doubled([1])
except ValueError as error:
    print(error)
