from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from itertools import chain, count, islice


def bytes_sum(data):
    total = 0
    for i in range(len(data)):
        total = (total * 3 + data[i] - data[-i - 1]) % 1000003
    for b in data:
        total += b
    return total


class Odd(bytes):
    def __getitem__(self, index):
        return 1

    def __len__(self):
        return 3


print(bytes_sum(bytes(range(256)) * 3), bytes_sum(bytearray(range(200))), bytes_sum(Odd(b"abcdef")))
print(memoryview(bytes(range(100)))[5:9].tolist(), bytes_sum(memoryview(bytes(range(200)))))


def fill(array, values):
    for i in range(len(values)):
        array[i] = values[i]
    return sum(array)


print(fill(bytearray(300), [i % 256 for i in range(300)]))
for wrong in (256, -1, "x", 1.5, True, None):
    try:
        print(fill(bytearray(300), [7] * 299 + [wrong]))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
try:
    fill(bytearray(200), [1] * 201)
except IndexError as error:
    print(error)


def at(values, index):
    try:
        return values[index]
    except (IndexError, TypeError) as error:
        return str(error)


for values in (b"abc", bytearray(b"abc"), deque("abc"), range(3)):
    for _ in range(150):
        last = [at(values, i) for i in (0, -1, 2, 3, -4)]
    print(last, at(values, "x"), at(values, True))


def ends(q, n):
    total = 0
    for i in range(n):
        q.rotate(1)
        total += q[0] * 2 - q[-1] + len(q)
        if not q:
            break
    return total


print(ends(deque(range(9)), 400))


def walk(q):
    total = 0
    for x in q:
        total = total * 2 % 10007 + x
    for x in reversed(q):
        total = total * 2 % 10007 + x
    return total


print(walk(deque(range(500))), walk(list(range(500))), walk(range(500)))


def mutate(q):
    seen = 0
    try:
        for x in q:
            seen += 1
            if seen == 300:
                q.append(x)
    except RuntimeError as error:
        return seen, str(error)


print(mutate(deque(range(500))))


def several(iterables):
    totals = []
    for each in iterables:
        total = 0
        for x in each:
            total += x
        totals.append(total)
    return totals


print(several([islice(count(), 200), chain([1] * 150, (2, 3)), map(abs, range(-200, 0)),
               filter(None, range(300)), (x for x in range(200)), iter(lambda it=iter(range(1, 150)): next(it, 0), 0),
               bytes(range(150)), deque(range(150)), {5: 1, 6: 2}, {7, 8}]))


class Counted(Counter):
    def __len__(self):
        return -5 if self.get("bad") else 77

    def __bool__(self):
        return False

    def __contains__(self, key):
        return key == "magic"


def ask(d, n):
    found = 0
    for i in range(n):
        if d:
            found += 1
        if "magic" in d:
            found += 10
        found += len(d)
        d["a"] += 1
    return found, d["a"]


print(ask(Counter(), 200), ask(Counted(), 200), ask(defaultdict(int), 200), ask(defaultdict(int, magic=1), 200))


def lru(keys, size):
    cache, hits = OrderedDict(), 0
    for key in keys:
        if key in cache:
            cache.move_to_end(key)
            hits += 1
        else:
            cache[key] = None
            if len(cache) > size:
                cache.popitem(last=False)
    return hits, list(cache)


print(lru([i * i % 31 for i in range(600)], 8))
own = OrderedDict(a=1)
own.move_to_end = lambda key: print("own", key)
own.move_to_end("a")

Point = namedtuple("Point", "x y")


class Vector(Point):
    @property
    def x(self):
        return 100


def far(points):
    total = 0
    for p in points:
        total += p.x * 10 + p.y + p[0] + len(p)
    return total


print(far([Point(i, i + 1) for i in range(300)]), far([Vector(i, i) for i in range(300)]))
try:
    Point(1, 2).x = 5
except AttributeError as error:
    print(error)
print(Point.x.__get__(Point(8, 9)), Point.y.__doc__)


def formats(n):
    out = []
    for i in range(n):
        out = ["%s:%d|%05.1f|%-6s|%+d|%x|%%" % (i, i, i / 3, "ab", i, i), "{}-{:>5}-{!r}".format(i, "x", "q"),
               "{1}{0}{name:^7}".format(i, "y", name="mid"), f"{i:04d}|{i / 7:.3f}|{'s':<4}|{i:,}|{i:>+6}", "%s" % i,
               "%s" % (i,), "%(k)s" % {"k": i}, "%*d" % (5, i)]
    return out


print(formats(300))
for bad, args in (("%d", "x"), ("%s %s", ("a",)), ("%s", ("a", "b")), ("%q", 1), ("%", 1), ("%d %q", (1, 2)), ("%s%", 5)):
    for _ in range(3):
        try:
            print(bad % args)
        except (TypeError, ValueError) as error:
            text = f"{type(error).__name__}: {error}"
    print(text)
for bad, args in (("{", ()), ("}", ()), ("{} {1}", (1, 2)), ("{0} {}", (1, 2)), ("{x}", (1,)), ("{} {}", (1,)),
                  ("{!z}", (1,)), ("{0.real} {0[0]}", ("ab",)), ("{:d}", ("s",)), ("{:{}}", (1, 5)), ("{99999}", ())):
    for _ in range(3):
        try:
            text = bad.format(*args)
        except (TypeError, ValueError, KeyError, IndexError, AttributeError) as error:
            text = f"{type(error).__name__}: {error}"
    print(text)


class Shown:
    def __format__(self, spec):
        return "<" + spec + ">"

    def __str__(self):
        return "shown"


print("{:abc} {} {!s}".format(Shown(), Shown(), Shown()), "%s %r" % (Shown(), "x"), f"{Shown():q}")
print(",".join(["a", "\U0001F600", "b"]), len("".join(["\ud83d", "\ude00"])), len("\ude00".join(["\ud83d"] * 3)), "".join([]), "-".join(["x"]))
