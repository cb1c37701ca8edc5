"""Attributes of classes that have metaclasses: enumerations, abstract classes, hooks."""
from abc import ABC, abstractmethod
from enum import Enum, IntEnum, Flag


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3


class Level(IntEnum):
    LOW = 10
    HIGH = 20


class Access(Flag):
    READ = 1
    WRITE = 2


def paint(n):
    counts = {Color.RED: 0, Color.GREEN: 0, Color.BLUE: 0}
    order = []
    for i in range(n):
        if i % 3 == 0:
            color = Color.RED
        elif i % 3 == 1:
            color = Color.GREEN
        else:
            color = Color.BLUE
        counts[color] += 1
        if color is Color.BLUE and color != Color.RED:
            order.append(color.name)
    return counts, len(order)


def levels(n):
    total = 0
    for i in range(n):
        total += Level.HIGH if i & 1 else Level.LOW
        if Access.READ | Access.WRITE == Access.READ:
            total = -1
    return total


class Shape(ABC):
    sides = 0
    label = "shape"

    @abstractmethod
    def area(self):
        ...

    @classmethod
    def describe(cls):
        return cls.label, cls.sides

    @staticmethod
    def twice(value):
        return 2 * value


class Square(Shape):
    sides = 4

    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side * self.side


def abstract(n):
    total = 0
    for i in range(n):
        Square.sides += 1
        total += Square.sides + Shape.sides + Square.twice(i)
        Square.sides -= 1
    return total, Square.describe(), Shape.describe()


class Meta(type):
    @property
    def special(cls):
        return "of the metaclass"

    def __getattr__(cls, name):
        return "made up " + name


class Hooked(metaclass=Meta):
    special = "of the class"
    plain = "plain"


class Spy(type):
    def __getattribute__(cls, name):
        return ("spied", name)


class Spied(metaclass=Spy):
    plain = "plain"


class Descriptor:
    def __get__(self, instance, owner=None):
        return "bound to " + owner.__name__


class Value:
    pass


class Holder(metaclass=Meta):
    described = Descriptor()
    value = Value()
    value.text = "kept"


def look(n):
    seen = []
    for i in range(n):
        seen.append((Hooked.special, Hooked.plain, Hooked.missing, Spied.plain))
        seen.append((Holder.described, Holder.value.text))
    return seen[-2:]


print(paint(200))
print(levels(200))
print(abstract(200))
print(look(200))
Meta.plain = property(lambda cls: "added later")
print(look(3))
Value.__get__ = lambda self, instance, owner: self
print(look(150))
Meta.__getattribute__ = lambda cls, name: "all"
try:
    print(look(3))
except AttributeError as error:
    print(error)
Shape.sides = 7
print(abstract(150))
Color.RED.extra = 5
print(paint(150), Color.RED.extra)
