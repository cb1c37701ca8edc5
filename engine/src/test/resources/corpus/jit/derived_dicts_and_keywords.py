"""Hot code on classes derived from dict and deques, and built-ins whose arguments have names."""

from collections import Counter, OrderedDict, defaultdict, deque


# Keys that move to the end: ints and strings, values that are all ints or not, tables that fill up.
def moves(keys, value):
    table = OrderedDict((key, value(i)) for i, key in enumerate(keys))
    for i in range(300):
        key = keys[i * 7 % len(keys)]
        table.move_to_end(key)
        if i % 5 == 0:
            table[key] = value(i)
        if i % 11 == 0:
            table.move_to_end(keys[i % len(keys)], last=False)
        if i % 13 == 0:
            gone, old = table.popitem(last=i % 2 == 0)
            table[gone] = old
    assert sorted(table) == sorted(keys) and len(table) == len(keys)
    assert all(key in table for key in keys) and not any(x in table for x in ("", -1, ()))
    return list(table.items())[:4], list(reversed(table))[:3]


for count in (3, 6, 40, 90):
    print(moves(list(range(count)), lambda i: i * i))
    print(moves(["k%d" % i for i in range(count)], lambda i: i))
    print(moves([(i, str(i)) for i in range(count)], str))
    print(moves([i if i % 2 else str(i) for i in range(count)][1::2] + [2.5], lambda i: None))

class Least:
    """Counts how often it is compared."""

    compared = 0

    def __init__(self, key):
        self.key = key

    def __hash__(self):
        return hash(self.key)

    def __eq__(self, other):
        Least.compared += 1
        return self.key == (other.key if isinstance(other, Least) else other)


table = OrderedDict((Least(i), i) for i in range(20))
for i in range(100):
    table.move_to_end(i % 20)
print(Least.compared, [key.key for key in table][:5], 7 in table, 21 in table)


# Sizes and membership, by the rules of dicts until a class has its own.
class Plain(dict):
    pass


class Loud(dict):
    def __len__(self):
        return 1000

    def __contains__(self, key):
        return key == "loud"


def count(table, keys):
    found = 0
    for key in keys:
        if key in table:
            found += 1
        if key not in table:
            found += 100
        found += len(table)
    return found


keys = [1, 2, 3, 50, 51] * 12
for table in (Plain({1: 1, 2: 2}), OrderedDict({1: 1}), defaultdict(int, {3: 1}), Counter([1, 1, 50])):
    print(type(table).__name__, count(table, keys))
print(count(Loud({1: 1}), keys), count({2: 2}, keys), count([1, 2], keys), count(Loud(), ["loud"]))
plain = Plain({1: 1})
print(count(plain, keys))
Plain.__contains__ = lambda self, key: key == 3
print(count(plain, keys))
Plain.__len__ = lambda self: 7
print(count(plain, keys))
del Plain.__contains__, Plain.__len__
print(count(plain, keys))


class Short(deque):
    def __len__(self):
        return -5 if super().__len__() > 60 else 3


def window(items, values):
    total = 0
    for value in values:
        if len(items) == 3:
            total -= items[0]
        items.append(value)
        total += value * len(items)
    return total


print(window(deque(maxlen=3), range(80)), window(deque(), range(80)), window([], range(80)))
try:
    print(window(Short([1]), range(80)))
except ValueError as error:
    print(error)
print(sum(len(data) for data in [b"ab", bytearray(3), b""] * 30))


# Arguments with names, right and wrong ones.
class Truth:
    asked = 0

    def __bool__(self):
        Truth.asked += 1
        return False


def named():
    out = []
    table = OrderedDict((i, i) for i in range(60))
    for i in range(60):
        out.append(table.popitem(last=i % 3 > 0 if i < 58 else Truth())[0])
        out.append("a b c d".split(" ", maxsplit=i % 3)[-1])
        out.append(int(str(i % 10), base=10 + i % 7))
        out.extend(sorted((i % 3, 1, 2), reverse=i % 2 == 0))
        out.append(max((i, 5), (7, 3), key=lambda pair: pair[1]))
    return out


print(named()[::9], Truth.asked)


def wrong(i):
    table = OrderedDict({1: 1})
    try:
        if i % 5 == 0:
            return table.popitem(first=True)
        if i % 5 == 1:
            return "".split(sep="")
        if i % 5 == 2:
            return table.move_to_end(1, key=1)
        if i % 5 == 3:
            return [].sort(keys=None)
        return table.popitem(True, last=True)
    except (TypeError, ValueError) as error:
        return str(error)


print(*sorted({wrong(i) for i in range(200)}), sep="\n")

# Words between spaces of all sorts.
texts = ["", " ", "one", " two  words ", "a\tb\nc\x0bd\x0ce\rf", "x\x1cy\x1dz\x1e\x1f!", "\x7f~\x85\xa0.",
         "\u2003wide\u2028space\u3000", "caf\xe9 \u0416 \u200b", "\U0001F600 \u2009smile\U0001F600", "a" * 70 + " b"]
for _ in range(20):
    words = [text.split() for text in texts]
print(ascii(words))
