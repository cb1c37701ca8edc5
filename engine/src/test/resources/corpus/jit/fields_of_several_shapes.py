"""Attributes that instances of several classes have in the same places, or in others."""


class Base:
    def __init__(self, name, weight):
        self.name = name
        self.weight = weight
        self.next = None
        self.rule = len


class Left(Base):
    pass


class Right(Base):
    def __init__(self, name, weight):
        super().__init__(name, weight)
        self.more = 1.5
        self.a = self.b = self.c = self.d = name


class Deep(Right):
    def __init__(self, name, weight):
        super().__init__(name, weight)
        self.last = [name]


class Other:
    """The same names in other places and of other kinds."""

    def __init__(self, name, weight):
        self.rule = len
        self.next = None
        self.weight = float(weight)
        self.name = name


class Shown:
    """The same names without fields."""

    name = "shown"
    weight = 3
    next = None
    rule = staticmethod(len)


class Guarded(Base):
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value if name != "weight" else value * 2)


class Computed(Base):
    @property
    def d(self):
        return "computed"


def read(items):
    total = 0
    text = ""
    for item in items:
        total += item.weight
        text += item.name
        total += item.rule(item.name)
        if item.next is not None:
            total += item.next.weight
    return total, text


def write(items):
    for item in items:
        item.weight += 1
        item.next = item
        item.name = item.name[:3] + "!"
    return read(items)


def deep(items):
    return "".join(item.d + item.c for item in items)


def both(items):
    """The shape is known to be one of few, of which later places saw more."""
    total = 0
    for item in items:
        if isinstance(item, Base):
            total += item.weight
        total += item.weight if item.weight > 0 else -item.weight
        item.seen = total
        total += item.seen
    return total


def make(*classes):
    return [each("n%d" % i, i) for i in range(20) for each in classes]


for classes in ((Left, Right), (Left, Right, Deep), (Right, Deep, Base, Left), (Base, Guarded)):
    print(read(make(*classes))[0], write(make(*classes))[0], both(make(*classes)))
print(deep(make(Right, Deep))[:40])
print(read(make(Left, Right) + [Shown()] * 3), write(make(Left, Other))[0])
print(read(make(Other, Left, Right)), both(make(Other, Deep)), write(make(Guarded, Left))[0])

# Fields change their kinds, go, or are hidden after the code is hot.
items = make(Left, Right, Deep)
print(write(items)[0])
items[5].weight = 2**70
items[7].weight = 0.5
print(write(items)[0])
del items[9].next
try:
    read(items)
except AttributeError as error:
    print(error)
print(write(items)[0])
mixed = make(Right, Deep)
print(deep(mixed)[-8:])
Deep.d = property(lambda self: "<%s>" % self.name)
print(deep(mixed)[-12:])
del Deep.d
Right.__getattribute__ = lambda self, name: "?" if name == "d" else object.__getattribute__(self, name)
print(deep(mixed)[-8:])
del Right.__getattribute__
print(deep(mixed)[-8:])
Left.weight = property(lambda self: 100, lambda self, value: None)
print(read(make(Left, Base))[0], write(make(Left, Right))[0])
mixed[3].__class__ = Base
try:
    print(deep(mixed)[-8:], read(mixed)[0])
except AttributeError as error:
    print(error)
try:
    Computed("x", 1).d = 1
    print("stored")
except AttributeError as error:
    print(error)
