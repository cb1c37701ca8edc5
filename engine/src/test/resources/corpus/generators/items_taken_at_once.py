"""Generators whose items a built-in takes all at once."""


class Named:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return 3

    def __eq__(self, other):
        log.append(("eq", self.name, getattr(other, "name", other)))
        return isinstance(other, Named) and self.name == other.name

    def __lt__(self, other):
        log.append(("lt", self.name))
        return self.name < other.name

    def __add__(self, other):
        return Named(self.name + str(other))

    def __radd__(self, other):
        log.append(("radd", other))
        return other + len(self.name)

    def __bool__(self):
        log.append(("bool", self.name))
        return self.name != "no"


log = []


def numbers(n):
    for i in range(n):
        yield i


def noisy(items):
    for item in items:
        log.append(item)
        yield item


def failing(n, error):
    try:
        for i in range(n):
            if i == n - 1:
                raise error("at %d" % i)
            yield i
    finally:
        log.append("finally")


def caught(function, *arguments):
    try:
        return function(*arguments)
    except Exception as e:
        return type(e).__name__, str(e), type(e.__cause__).__name__


def two_yields(n):
    for i in range(n):
        got = yield i
        assert got is None
        yield str(i)
    return "end"


def delegating(n):
    result = yield from two_yields(n)
    yield result


for times in range(150):
    pool = tuple(range(times % 7))
    assert tuple(pool[i] for i in range(len(pool))) == pool
    assert list(i * 2 for i in numbers(10)) == [0, 2, 4, 6, 8, 10, 12, 14, 16, 18]
    assert sum(i for i in pool) == sum(pool)
    assert len(set(i % 3 for i in range(20))) == 3
    assert frozenset(c for c in "abca") == {"a", "b", "c"}
    assert max(x * x for x in (1, -5, 3)) == 25
    assert min(x / 2 for x in (1, -5, 3)) == -2.5
    assert any(x > 3 for x in pool) == (len(pool) > 4)
    assert all(x < 3 for x in pool) == (len(pool) < 4)
    assert sorted(-x for x in pool) == [-x for x in reversed(pool)]
    assert ",".join(str(x) for x in pool) == ",".join(map(str, pool))
    assert dict((x, -x) for x in pool) == {x: -x for x in pool}
    assert list(two_yields(2)) == [0, "0", 1, "1"]
    assert list(delegating(2)) == [0, "0", 1, "1", "end"]

for n in (0, 1, 62, 63, 64, 65, 127, 128, 129, 1000):
    print(n, len(list(numbers(n))), sum(numbers(n)), len(set(numbers(n))), sum(x / 4 for x in numbers(n)))
    print(any(x == n - 2 for x in numbers(n)), all(x != n - 2 for x in numbers(n)), max(numbers(n), default=None))

# Nothing runs ahead of what the built-in looks at.
for function in (any, all):
    for wanted in range(120):
        log.clear()
        function((x == 2) == (function is any) for x in noisy(range(100)))
        assert log == [0, 1, 2], log
log.clear()
print(caught(sum, (x for x in noisy([1, 2, "three", 4]))), log)
log.clear()
print(caught(set, (x for x in noisy([1, 2, [], 4]))), log)
log.clear()
print(caught(max, (x for x in noisy([1, 2.5, 1j, 4]))), log)
log.clear()
print(caught(max, (x for x in noisy([1, 2, None, 4]))), log)
print(caught(list, failing(4, ValueError)), log)
print(caught(list, failing(100, StopIteration)), log[-1])
print(caught(sum, failing(100, StopIteration)))
print(caught(",".join, (x for x in ["a", 1])))

# Operators and comparisons of the script's own.
for _ in range(3):
    log.clear()
    names = [Named("a"), Named("b"), Named("a"), 3, Named("no")]
    print(len(set(x for x in names)), len(log))
    log.clear()
    print(sum(x for x in [1, 2, Named("xy"), 5]), log)
    log.clear()
    print(min(Named(x) for x in "cab").name, log)
    log.clear()
    print(all(x for x in names), any(x for x in names), log)
found = {Named("q")}
log.clear()
found.update(x for x in [3, 4, 3])
print(len(found), log)

# What is filled is seen by the generator that fills it.
grown = [1]
grown.extend(len(grown) for _ in range(100))
print(grown[:5], grown[-1])
grown.extend(x for x in grown if len(grown) < 150)
print(len(grown))
shared = set()
shared.update(len(shared) * 2 for _ in range(100))
print(sorted(shared)[-3:])
print(sum(x for x in [2**63 - 2, 1, 1, -5]), sum(x for x in [-(2**63), -1, True]), sum(x > 1 for x in range(100)))
print(sum((x for x in [0.5, 1, 2.25]), 1.5), sum(([x] for x in range(5)), []), max(x for x in [True, 2, 1.5]))
nan = float("nan")
print(max(x for x in [1.0, nan, 2.0]), min(x for x in [nan, 1.0]), max(x for x in [-0.0, 0.0]), min(x for x in [0.0, -0.0]))
print([*(x for x in "ab")], (*numbers(3),), {*numbers(4)}, bytes(x for x in range(5)))

# One generator given away in parts, and asked while it runs.
parts = numbers(300)
print(next(parts), any(x > 5 for x in parts), sum(x for x in parts if x < 100), list(parts))
for _ in range(120):
    me = (list(me) if x == 3 else x for x in range(5))
    assert caught(list, me) == ("ValueError", "generator already executing", "NoneType")
it = numbers(5)
print([list(it) for _ in range(3)], [x for x in it])


def handling():
    for i in range(200):
        try:
            if i % 50 == 49:
                raise KeyError(i)
            yield i
        except KeyError as e:
            yield e.args


print(list(handling())[45:55], sum(1 for _ in handling()))


def nested(n):
    return sum(sum(j * k for k in range(j)) for j in range(n))


print([nested(n) for n in (3, 10, 70, 130)])


def closure(items, factor):
    return tuple(x * factor for x in items if x % factor)


print([closure(range(20), f) for f in (2, 3, 2.5)][-1], sum(closure(range(100), 7)))


class Rows:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        for i in range(self.n):
            yield i, i * i


print(dict(Rows(4)), len(list(Rows(200))), max(Rows(70)), len(set(Rows(100))))
