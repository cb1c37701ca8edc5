# What classmethod and staticmethod take over from their functions.
def area(side: float) -> float:
    "The area of a square."
    return side * side


class Silent:
    __doc__ = "not a function"


for wrapper in (classmethod, staticmethod):
    wrapped = wrapper(area)
    print(sorted(wrapped.__dict__))
    print(wrapped.__name__, wrapped.__qualname__, wrapped.__module__, wrapped.__doc__)
    print(wrapped.__annotations__, wrapped.__wrapped__ is area)
    area.__name__ = "surface"
    print(wrapped.__name__)
    wrapped.__name__ = "other"
    wrapped.unit = "m2"
    print(wrapped.__name__, wrapped.unit, area.__name__)
    area.__name__ = "area"
    print(sorted(wrapper(Silent()).__dict__.items())[0])
    print([name for name in dir(wrapped) if not name.startswith("_")])

print(staticmethod(len).__name__, staticmethod(len)("four"))
print(sorted(staticmethod(lambda: 0).__dict__))
