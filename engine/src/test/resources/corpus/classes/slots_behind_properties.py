# Properties and metaclasses that hide an attribute of a base and reach it by its descriptor.


class Reading:
    __slots__ = ("value",)


class Celsius(Reading):
    __slots__ = ()

    @property
    def value(self):
        return Reading.value.__get__(self)

    @value.setter
    def value(self, given):
        if given < -273.15:
            raise ValueError("below absolute zero")
        Reading.value.__set__(self, round(given, 1))

    @value.deleter
    def value(self):
        Reading.value.__delete__(self)


def tell(attempt):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)


reading = Celsius()
tell(lambda: reading.value)
total = 0
for step in range(3000):
    reading.value = step / 7
    total += reading.value
print(round(total, 3))
tell(lambda: setattr(reading, "value", -300))
del reading.value
tell(lambda: reading.value)
tell(lambda: delattr(reading, "value"))

tell(lambda: Reading.value.__get__(3))
tell(lambda: Reading.value.__set__(3, 1))
tell(lambda: Reading.value.__get__(None, Reading))
tell(lambda: Reading.value.__get__(None))
tell(lambda: int.real.__get__(True))
tell(lambda: int.real.__set__(3, 1))
tell(lambda: int.real.__delete__(3))


class Located(Exception):
    @property
    def args(self):
        return ("line 7",) + BaseException.args.__get__(self)


print(Located("bad").args, repr(Located("bad")))


class Tagged(type):
    @property
    def __name__(cls):
        return "tagged " + type.__dict__["__name__"].__get__(cls)

    @__name__.setter
    def __name__(cls, name):
        type.__dict__["__name__"].__set__(cls, name.upper())

    @property
    def __mro__(cls):
        return ("hidden",)


class Thing(metaclass=Tagged):
    size = 3


print(Thing.__name__, Thing.__mro__, Thing.size)
Thing.__name__ = "box"
print(Thing.__name__, type.__dict__["__mro__"].__get__(Thing)[1:])
tell(lambda: type.__dict__["__name__"].__set__(int, "whole"))
tell(lambda: type.__dict__["__name__"].__delete__(Thing))
