"""Instances with attributes of the names of their class's values."""


class Counter:
    count = 0
    step = 1
    name = None

    def bump(self):
        self.count += self.step
        return self.count

    def label(self):
        return "label of the class"


def bump_all(counters, rounds):
    total = 0
    for _ in range(rounds):
        for c in counters:
            total += c.bump()
    return total


some = [Counter() for _ in range(4)]
some[1].step = 2
some[2].step = 0.5
some[3].name = "three"
print(bump_all(some, 300), [c.count for c in some], [c.name for c in some], Counter.count)
for c in some:
    del c.count
print(bump_all(some, 10), [c.count for c in some])


def labels(counters):
    return [c.label() for c in counters]


for c in some[:2]:
    c.label = lambda: "own label"
for _ in range(200):
    found = labels(some)
print(found)
Counter.step = property(lambda self: 100)
print(bump_all(some, 10))
try:
    some[0].step = 3
except AttributeError as e:
    print(e)


class Base:
    limit = 10


class Derived(Base):
    def grow(self):
        self.limit = self.limit * 2
        return self.limit


d = Derived()
for _ in range(500):
    d.limit = 1
    value = d.grow()
print(value, Base.limit, Derived().grow())
