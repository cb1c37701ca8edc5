"""What the import and class statements call can be called and be replaced."""
import builtins

importing = builtins.__import__
building = builtins.__build_class__


def telling_import(name, globals=None, locals=None, fromlist=(), level=0):
    if globals is not None and globals.get("__name__") == __name__:
        print("import", name, fromlist, level, type(globals).__name__, type(locals).__name__)
    return importing(name, globals, locals, fromlist, level)


builtins.__import__ = telling_import
import string
import os.path
import os.path as path
from collections import OrderedDict, abc


def inside():
    import keyword
    return keyword.iskeyword("for")


print(inside(), path is os.path, abc.Sized.__name__)
try:
    import no_such_module
except ModuleNotFoundError as e:
    print(e)
builtins.__import__ = importing
import textwrap


def telling_build(function, name, /, *bases, **keywords):
    print("class", name, [b.__name__ for b in bases], sorted(keywords))
    return building(function, name, *bases, **keywords)


class Meta(type):
    def __new__(mcs, name, bases, namespace, **keywords):
        return super().__new__(mcs, name, bases, namespace)

    def __init__(cls, *args, **keywords):
        cls.keywords = sorted(keywords)


builtins.__build_class__ = telling_build


class Plain:
    x = 1


class Derived(Plain, metaclass=Meta, flag=2):
    def method(self):
        return super().__repr__()[:9], self.x, __class__.__name__


print(Derived().method(), Derived.keywords)
builtins.__build_class__ = lambda function, name, *bases: (name, bases)


class Odd(int, str):
    pass


print(Odd)
builtins.__build_class__ = building


def body():
    pass


made = building(body, "Made", Plain)
print(made.__name__, made.__mro__[1].__name__, made.x)
for wrong in ((), (body,), (1, "n"), (body, 2)):
    try:
        building(*wrong)
    except TypeError as e:
        print(e)


class Last(Plain):
    y = 2


print(Last.y, Last().x)
