# Bodies of generators that are hot: every way in and out of them.


def count(n):
    i = 0
    while i < n:
        yield i
        i += 1
    return "counted " + str(n)


def evens(source):
    for x in source:
        if x % 2 == 0:
            yield x


def pairs(rows, columns):
    for r in range(rows):
        yield "row", r
        for c in range(columns):
            if c == r:
                continue
            if c > 7:
                break
            yield r, c
        else:
            yield "whole", r
    yield "end", rows


def two_kinds(n):
    for i in range(n):
        yield i
        yield i * 0.5
        yield str(i)


print(sum(count(1000)), sum(evens(count(1000))))
for n in range(12):
    print(list(pairs(n, n)) == [p for p in pairs(n, n)], len(list(pairs(n, 12))))
print([x for x in two_kinds(300)][-3:])


# Values sent in, and the value returned.
def averager():
    total = 0
    n = 0
    average = None
    while True:
        value = yield average
        if value is None:
            return total, n
        total += value
        n += 1
        average = total / n


for kind in (1, 2.5, True):
    a = averager()
    next(a)
    for _ in range(300):
        last = a.send(kind)
    try:
        a.send(None)
    except StopIteration as stop:
        print(last, stop.value)


# Exceptions thrown in, handled or not; finally blocks; closing half-way.
log = []


def guarded(n):
    try:
        for i in range(n):
            try:
                yield i
            except KeyError as e:
                log.append(("caught", i, e.args))
                yield -i
            finally:
                if i % 100 == 0:
                    log.append(("finally", i))
    finally:
        log.append("closed")


g = guarded(1000)
print(sum(next(g) for _ in range(250)))
print(g.throw(KeyError("k")), next(g), next(g))
try:
    g.throw(ValueError("v"))
except ValueError as e:
    print("out", e)
print(next(g, "over"), log)
log.clear()
for stop in (0, 1, 5, 500):
    g = guarded(1000)
    for _ in range(stop):
        next(g)
    g.close()
    print(stop, log, next(g, None))
    log.clear()


def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            yield 2


g = stubborn()
for _ in range(300):
    next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)


def stops_inside(n):
    for i in range(n):
        yield next(iter([])) if i == 250 else i


try:
    print(sum(stops_inside(1000)))
except RuntimeError as e:
    print(e, repr(e.__cause__))

# Running already.
me = None


def recursive(n):
    for i in range(n):
        if i == 280:
            try:
                next(me)
            except ValueError as e:
                yield str(e)
        yield i


me = recursive(300)
print([x for x in me if isinstance(x, str)])


# Delegation.
class Node:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


def tree(low, high):
    if low >= high:
        return None
    middle = (low + high) // 2
    return Node(middle, tree(low, middle), tree(middle + 1, high))


print(list(tree(0, 200)) == list(range(200)))


def outer(n):
    for i in range(n):
        result = yield from count(i % 4)
        if i % 100 == 0:
            yield result
    return "outer " + str((yield from [n, n]))


g = outer(500)
print(sum(1 if isinstance(x, int) else len(x) for x in g))
g = outer(300)
seen = 0
try:
    while True:
        g.send(None)
        seen += 1
except StopIteration as stop:
    print(seen, stop.value)
except TypeError as e:
    print(seen, e)


# Other kinds of values than before, and module variables that change between two yields.
factor = 2


def scaled(items):
    for x in items:
        yield x * factor


print(sum(scaled(range(500))))
factor = 1.5
print(sum(scaled(range(500))))
factor = "ab"
print(len("".join(scaled(range(5)))))
g = scaled([1, 2, 3])
factor = 7
print(next(g))
factor = [0]
print(next(g))
del factor
try:
    next(g)
except NameError as e:
    print(e)
factor = 2
print(list(scaled([2**62, -(2**63), 1e300, True, (1,)])))


# Cells.
def accumulate(items):
    total = 0

    def add(x):
        nonlocal total
        total += x
        return total

    for x in items:
        yield add(x)
    yield total


print(list(accumulate(range(400)))[-2:])


# Many alive at once, resumed in turn.
def interleave(*sources):
    pending = list(sources)
    while pending:
        for source in list(pending):
            try:
                yield next(source)
            except StopIteration:
                pending.remove(source)


print(sum(i * x for i, x in enumerate(interleave(count(150), evens(count(300)), iter("a" * 3 and [1, 2])))))


# The depth of recursion.
def deep(n):
    if n:
        yield from deep(n - 1)
    yield n


print(sum(deep(100)), sum(deep(120)))
try:
    print(sum(deep(100000)))
except RecursionError as e:
    print(str(e)[:32])
print(sum(deep(90)))

# Generator expressions and what consumes them.
xs = list(range(1000))
print(sum(x * x for x in xs), max(x % 37 for x in xs), min((x - 500) ** 2 for x in xs))
print(any(x > 990 for x in xs), all(x < 990 for x in xs))
print(sorted(-x for x in xs)[:3], len(",".join(str(x) for x in xs)), len(set(x % 10 for x in xs)))
print(dict((x, x) for x in xs)[7], tuple(x for x in xs if x > 997), [*(x for x in xs)][-1])
