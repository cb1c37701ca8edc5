# Instances with more attributes than fit into the object itself: ints, floats, bools and others.
import copy


class Wide:
    def __init__(self, n):
        self.a = n
        self.b = n + 1
        self.c = n + 2
        self.d = n + 3
        self.e = n + 4
        self.f = n + 0.5
        self.g = "g" + str(n)
        self.h = [n]
        self.i = (n, n)
        self.j = {n: n}
        self.k = None
        self.l = "l"
        self.m = n % 2 == 0

    def total(self):
        return self.a + self.b + self.c + self.d + self.e + self.f + len(self.h) + len(self.i)


class Wider(Wide):
    def __init__(self, n):
        super().__init__(n)
        self.n = self.e * 2
        self.o = self.l + "o"
        self.p = n / 4
        self.q = self

    def total(self):
        return super().total() + self.n + self.p


def make(kind, count):
    return [kind(i) for i in range(count)]


for kind in (Wide, Wider):
    items = make(kind, 300)
    print(kind.__name__, sum(item.total() for item in items))
    last = items[-1]
    print(last.a, last.e, last.f, last.g, last.h, last.i, last.j, last.k, last.l, last.m)

print(last.n, last.o, last.p, last.q is last)


# The first instances are made before the class is known to need more room.
class Growing:
    pass


early = [Growing() for _ in range(50)]


def grow(item, n):
    item.a = n
    item.b = n
    item.c = n
    item.d = n
    item.e = n
    item.f = n
    item.r0 = item.r1 = item.r2 = item.r3 = "r"
    item.r4 = "x" + str(n)
    item.r5 = "y" + str(n)


for item in early:
    grow(item, 1)
late = [Growing() for _ in range(300)]
for n, item in enumerate(late):
    grow(item, n)
for item in early:
    grow(item, 2)
print(sum(item.e + item.f for item in early + late), early[7].r5, late[7].r4, late[299].r5)


# Kinds that change, and change again.
def mixed(items):
    for n, item in enumerate(items):
        item.z = n if n % 3 else "z"
        item.y = n if n < 200 else 2**70
        item.x = n / 2 if n < 250 else n


mixed(late)
mixed(late)
print(late[0].z, late[1].z, late[199].y, late[200].y, late[249].x, late[250].x)

# Copies, and tables.
other = copy.copy(late[5])
other.e = -1
print(late[5].e, other.e, other.r5, sorted(vars(other)))
del other.e
print(hasattr(other, "e"), other.f, other.r5)
other.e = 7
print(other.e, list(vars(other))[-1])


class Slots:
    __slots__ = ("a", "b", "c", "d", "e", "f", "g")

    def __init__(self, n):
        self.a = self.b = self.c = self.d = n
        self.e = n + 1
        self.f = n + 2
        self.g = n + 3


print(sum(s.e * s.f - s.g for s in [Slots(n) for n in range(300)]))


# More than are given room for in advance.
class Huge:
    def __init__(self, n):
        self.a0 = self.a1 = self.a2 = self.a3 = self.a4 = self.a5 = self.a6 = self.a7 = n
        self.b0 = self.b1 = self.b2 = self.b3 = self.b4 = self.b5 = self.b6 = self.b7 = n + 1
        self.c0 = self.c1 = self.c2 = self.c3 = self.c4 = self.c5 = self.c6 = self.c7 = n + 2


print(sum(h.a0 + h.a7 + h.b4 + h.b5 + h.c3 + h.c4 + h.c7 for h in map(Huge, range(300))))


# A class of the same statement, made again: its instances start with the room of the former.
def statement():
    class Again:
        def __init__(self, n):
            self.a = self.b = self.c = self.d = n
            self.e = n + 1
            if n > 150:
                self.f = n + 2

    return Again


for _ in range(3):
    again = statement()
    made = [again(n) for n in range(300)]
    print(sum(x.e for x in made), made[0].__dict__, made[299].__dict__)


# __init__ called again, on an instance that has all of it; and on one of another class.
class Part:
    def __init__(self, n):
        self.a = self.b = self.c = self.d = self.e = n
        self.s, self.t, self.u, self.v, self.w = "s", "t", "u", "v", str(n)


parts = [Part(n) for n in range(200)]
for part in parts:
    part.__init__(part.e + 1)
for n in range(200):
    Part.__init__(early[n % 50], n)
print(sum(part.e for part in parts), parts[3].w, early[3].w, early[3].r5, early[3].e)
