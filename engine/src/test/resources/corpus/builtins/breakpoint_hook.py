# breakpoint() calls what sys.breakpointhook is, with the same arguments.
import sys


def hook(*args, **kwargs):
    print("stopped", args, kwargs)
    return "value"


sys.breakpointhook = hook
print(breakpoint(), breakpoint(1, 2, name=3))
sys.breakpointhook = len
print(breakpoint([1]))
try:
    breakpoint()
except TypeError as error:
    print(error)
del sys.breakpointhook
try:
    breakpoint()
except RuntimeError as error:
    print(error)
sys.breakpointhook = sys.__breakpointhook__


# Class methods bind what they wrap to the class.
class Shape:
    @classmethod
    @classmethod
    def named(cls):
        return cls.__name__

    @classmethod
    @property
    def label(cls):
        return cls.__name__.lower()


class Circle(Shape):
    pass


print(Shape.named(), Circle().named(), Circle.label, Shape().label)
