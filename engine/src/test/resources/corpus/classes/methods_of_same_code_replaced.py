"""Methods replaced by others of the same code, while loops that call them are hot."""


def method(n):
    def found(self):
        return n + self.base

    return found


def free(n):
    def found(x=0):
        return n + x

    return found


def setter(n):
    def store(self, value):
        self.base = value * n

    return store


class Thing:
    def __init__(self, base):
        self.base = base

    plain = method(1)
    static = staticmethod(free(1))
    of_class = classmethod(lambda cls, n=1: n)
    value = property(method(1), setter(1))
    __len__ = method(1)


class Other(Thing):
    pass


def total(things, trips):
    result = 0
    for i in range(trips):
        thing = things[i % len(things)]
        result += thing.plain() + thing.static() + thing.static(2) + thing.value + len(thing)
        thing.value = 1
    return result


things = [Thing(1), Other(2), Thing(3)]
for trips in (3, 300, 400):
    print(total(things, trips))
for n in (2, 3):
    Thing.plain = method(10 * n)
    print("plain", total(things, 300))
    Thing.static = staticmethod(free(100 * n))
    print("static", total(things, 300))
    Thing.value = property(method(1000 * n), setter(n))
    print("property", total(things, 300))
    Thing.__len__ = method(10000 * n)
    print("length", total(things, 300))

Other.plain = method(5)
print("own", total(things, 300))
del Other.plain
print("inherited", total(things, 300))
Thing.static = free(7)
try:
    print(total(things, 300))
except TypeError as error:
    print(error)
Thing.static = staticmethod(free(8))
print("again", total(things, 300))
