"""Lists and sets that change while they are compared, sorted or merged."""
from functools import cmp_to_key


class Clears:
    def __init__(self, target):
        self.target = target

    def __eq__(self, other):
        self.target.clear()
        return NotImplemented

    def __hash__(self):
        return 0

one, two = [], []
one.append(Clears(two))
two.append(Clears(one))
print(one == two, one, two)
three = []
three.append(Clears(three))
print(three == [1])
four = []
four.append(Clears(four))
print(four < [1], four)


def changing(how):
    def compare(x, y):
        how(items)
        return (x > y) - (x < y)
    items = [3, 1, 2]
    try:
        items.sort(key=cmp_to_key(compare))
    except ValueError as e:
        print("ValueError", e)
    print(items)


def push_pop(items):
    items.append(3)
    items.pop()


def push_clear(items):
    items.append(3)
    del items[:]

changing(push_pop)
changing(push_clear)
changing(lambda items: items.extend("ab"))
changing(lambda items: None)
changing(len)
changing(list.clear)

source = set()
source.update(Clears(source) for _ in range(1))
source.add(0)
for n in range(3):
    source.add(Clears(source))
target = {0}
target.update(source)
print(len(source))
print(hash("spam") == hash(b"spam"), hash(b"") == hash(""))
