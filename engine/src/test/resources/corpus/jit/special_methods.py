# Operators on instances in hot loops: who is asked first, and what happens when a class changes.
class Num:
    def __init__(self, v):
        self.v = v

    def __add__(self, other):
        if isinstance(other, Num):
            return Num(self.v + other.v)
        if isinstance(other, int):
            return Num(self.v + other)
        return NotImplemented

    def __radd__(self, other):
        return Num(other + self.v)

    def __iadd__(self, other):
        if isinstance(other, float):
            return NotImplemented
        self.v += other.v if isinstance(other, Num) else other
        return self

    def __mul__(self, k):
        return Num(self.v * k)

    __rmul__ = __mul__

    def __eq__(self, other):
        return isinstance(other, Num) and self.v == other.v

    def __lt__(self, other):
        if not isinstance(other, Num):
            return NotImplemented
        return self.v < other.v

    def __neg__(self):
        return Num(-self.v)

    def __bool__(self):
        return self.v != 0

    def __call__(self, x, y=1):
        return self.v + x * y

    def __repr__(self):
        return "Num(%r)" % (self.v,)


class Sub(Num):
    def __radd__(self, other):
        return "sub radd"

    def __gt__(self, other):
        return "sub gt"


class Box:
    def __init__(self, items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, x):
        self.items[i] = x

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)


def sums(n):
    total = Num(0)
    for i in range(n):
        total = total + Num(i)
        total = total + 1
        total = 2 + total
    return total


def in_place(n):
    total = Num(0)
    same = total
    for i in range(n):
        total += Num(i)
        total += i
    return total, same is total


def mixed(items, y):
    out = []
    for x in items:
        try:
            out.append(x + y)
        except TypeError as e:
            out.append(str(e))
    return out


def compares(items, y):
    hits = []
    for x in items:
        if x == y:
            hits.append("eq")
        try:
            if x < y:
                hits.append("lt")
            if 1 < x:
                hits.append("one")
        except TypeError as e:
            hits.append(str(e))
        if x:
            hits.append("true")
        if not x:
            hits.append("false")
    return hits


def boxes(box, n):
    total = 0
    for k in range(n):
        for i in range(len(box)):
            box[i] = box[i] + 1
            if i in box:
                total += 1
            if -1 not in box:
                total += 2
        for x in box:
            total += x
        if box:
            total += 1
    return total


def calls(f, n):
    total = 0
    for i in range(n):
        total += f(i)
        total += f(i, 2)
    return total


def negs(n):
    x = Num(5)
    for i in range(n):
        x = -x
    return x


print(sums(300))
print(in_place(300))
print(negs(301))
print(mixed([Num(i) for i in range(300)] + [Num(1)] * 3, Num(2))[-1])
print(mixed([Num(1)] * 300, Sub(2))[-2:])
print(mixed([Num(1)] * 300, "x")[-2:])
print(mixed([Num(1), Sub(3)] * 300, Num(4))[-2:])
print(mixed([1, 2.5, Num(3), "s"] * 100, Num(4))[-4:])
print(compares([Num(i % 3) for i in range(300)], Num(1))[-9:])
print(compares([Num(i % 3) for i in range(300)], Sub(1))[-9:])
print(compares([Num(1)] * 300, 3)[-3:])
print(boxes(Box([0, 1, 2, 3]), 100))
print(boxes(Box([0] * 7), 50))
print(calls(Num(3), 300))


class Bad:
    def __init__(self, n):
        self.n = n

    def __bool__(self):
        self.n += 1
        return True if self.n < 200 else 1

    def __len__(self):
        self.n += 1
        return 3 if self.n < 200 else -1

    def __iter__(self):
        self.n += 1
        return iter([1]) if self.n < 200 else 3

    def __contains__(self, x):
        self.n += 1
        return [] if self.n % 2 else "yes"


def truths(b):
    n = 0
    while True:
        if b:
            n += 1
        if not b:
            n += 100


def lengths(b):
    n = 0
    while True:
        n += len(b)


def iters(b):
    n = 0
    while True:
        for x in b:
            n += x


def contains(b):
    n = 0
    for i in range(300):
        if i in b:
            n += 1
    return n


for f in (truths, lengths, iters):
    try:
        f(Bad(0))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(contains(Bad(0)))


# Classes changed while loops run.
class P:
    def __init__(self, v):
        self.v = v

    def __add__(self, o):
        return self.v + o.v

    def __eq__(self, o):
        return self.v == o.v


def changing(n):
    out = []
    p, q = P(1), P(2)
    for i in range(n):
        out.append(p + q)
        out.append(p == q)
        if i == 200:
            P.__add__ = lambda self, o: "changed"
        if i == 230:
            del P.__eq__
        if i == 240:
            del P.__add__
            P.__radd__ = lambda self, o: "never"
    return out


try:
    changing(300)
except TypeError as e:
    print(e)


class A:
    def __init__(self, v):
        self.v = v

    def __add__(self, o):
        return ("A", self.v + o)


class B:
    def __init__(self, v):
        self.v = v

    def __add__(self, o):
        return ("B", self.v - o)


def classes(n):
    x = A(10)
    x.v
    out = []
    for i in range(n):
        out.append(x + i)
        if i == n - 3:
            x.__class__ = B
    return out[-4:]


print(classes(300))


class Deep:
    def __init__(self, n):
        self.n = n

    def __add__(self, o):
        return Deep(self.n + 1) + o

    def __eq__(self, o):
        return self == o


for i in range(3):
    try:
        Deep(1) + 1
    except RecursionError as e:
        print("recursion", e)


class Fails:
    def __init__(self, n):
        self.n = n

    def __mul__(self, o):
        return self.n // o

    def __lt__(self, o):
        return self.n // (o - self.n) > 2


def failing(f):
    n = 0
    for i in range(400, -1, -1):
        n += f * i
    return n


def failing2(f):
    n = 0
    for i in range(400, -1, -1):
        if f < i:
            n += 1
    return n


import traceback

for g in (failing, failing2):
    try:
        g(Fails(7))
    except ZeroDivisionError:
        traceback.print_exc()
