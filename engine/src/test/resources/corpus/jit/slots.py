"""Attributes that __slots__ declares, read and stored in hot code."""


class Point:
    __slots__ = ("x", "y", "__hidden")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def shift(self, by):
        self.x += by
        self.y -= by
        return self

    def hide(self, value):
        self.__hidden = value

    def shown(self):
        return self.__hidden


class Open(Point):
    """Its instances have a __dict__ too."""

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


class Closed(Point):
    __slots__ = ("z",)

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


class Fallback:
    __slots__ = ("known",)

    def __getattr__(self, name):
        return "no " + name


def walk(points, rounds):
    total = 0
    for i in range(rounds):
        for p in points:
            p.shift(i)
            total += p.x * 2 + p.y
    return total


def thirds(things):
    return sum(t.z for t in things)


for kind in (int, float):
    print(walk([Point(kind(i), kind(2 * i)) for i in range(5)], 300))
print(walk([Point(1, 2), Point(0.5, 2), Point(1, 2.5), Point(True, 3)], 200))
mixed = [Open(1, 2, 3), Closed(4, 5, 6), Open(1.5, 2, 2.5), Closed(4, 5, 6)] * 40
print(walk(mixed, 20), sum(thirds(mixed) for _ in range(50)))
print(sorted(vars(mixed[0])), hasattr(mixed[1], "__dict__"))


def unset(p):
    try:
        return p.y
    except AttributeError as e:
        return str(e)


ps = [Point(i, i + 1) for i in range(400)]
for i, p in enumerate(ps):
    if i % 100 == 99:
        del p.y
print([r for r in map(unset, ps) if isinstance(r, str)], sum(r for r in map(unset, ps) if not isinstance(r, str)))
for p in ps:
    p.hide(p.x)
print(sum(p.shown() for p in ps), Point._Point__hidden.__get__(ps[3]))


def other(p):
    try:
        p.w = 1
    except AttributeError as e:
        return str(e)


print({other(p) for p in ps}, sorted({str(other(o)) for o in mixed}))

f = Fallback()
answers = []
for i in range(300):
    if i == 150:
        f.known = "yes"
    if i == 250:
        del f.known
    answers.append(f.known)
print(answers.count("yes"), answers.count("no known"))

Point.alias = Point.x


def through_alias(points):
    for p in points:
        p.alias = p.alias + 1
    return sum(p.x for p in points)


print(through_alias(ps), through_alias(ps))


def read_x(points):
    return sum(p.x for p in points)


print(read_x(ps))
saved = Point.x
Point.x = property(lambda self: 7)
print(read_x(ps))
Point.x = saved
print(read_x(ps))
