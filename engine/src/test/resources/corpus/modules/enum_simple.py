"""Enumerations made of plain classes and of variables of modules."""
import enum
import sys
import _py_abc
from enum import Enum, Flag, IntEnum, auto, _simple_enum, _test_simple_enum


@_simple_enum(IntEnum)
class Size:
    SMALL = 1
    LARGE = 2

    def twice(self):
        return self * 2


print(list(Size), Size.LARGE.twice(), Size(1), issubclass(Size, IntEnum))


@_simple_enum(Flag, boundary=enum.CONFORM)
class Mode:
    READ = 1
    WRITE = 2


print(list(Mode), Mode.READ | Mode.WRITE, Mode(9))


class Checked(Enum):
    ONE = 1
    TWO = 2


@_simple_enum(Enum)
class Simple:
    ONE = 1
    TWO = 2


@_simple_enum(Enum)
class Other:
    ONE = 1
    THREE = 3


print(_test_simple_enum(Checked, Simple))
try:
    _test_simple_enum(Checked, Other)
except TypeError as error:
    print(str(error).splitlines()[0])

CODE_A = 4
CODE_B = 2
made = IntEnum._convert_("Code", __name__, lambda name: name.startswith("CODE_"))
print(made is Code, list(made), CODE_A is Code.CODE_A, made.__module__)
try:
    _test_simple_enum(1, 2)
except AttributeError as error:
    print("AttributeError")


class Registry(metaclass=_py_abc.ABCMeta):
    pass


Registry.register(int)
print(isinstance(3, Registry), isinstance("", Registry), type(_py_abc.get_cache_token()))


class Odd(metaclass=_py_abc.ABCMeta):
    __subclasses__ = lambda: 1


try:
    issubclass(int, Odd)
except TypeError as error:
    print("TypeError")
print(enum._high_bit(9), enum._is_dunder("__a__"), enum._is_sunder("_a_"))
