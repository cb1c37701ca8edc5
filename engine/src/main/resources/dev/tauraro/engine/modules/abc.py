"""Abstract base classes."""

from _abc import ABCMeta, update_abstractmethods

__all__ = [
    "ABC", "ABCMeta", "abstractclassmethod", "abstractmethod", "abstractproperty",
    "abstractstaticmethod", "get_cache_token", "update_abstractmethods",
]


def abstractmethod(funcobj):
    """Mark a method that subclasses must override."""
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    """A class method that subclasses must override; classmethod with abstractmethod does it too."""
    __isabstractmethod__ = True


class abstractstaticmethod(staticmethod):
    """A static method that subclasses must override."""
    __isabstractmethod__ = True


class abstractproperty(property):
    """A property that subclasses must override."""
    __isabstractmethod__ = True


class ABC(metaclass=ABCMeta):
    """A class to derive abstract classes from."""
    __slots__ = ()


def get_cache_token():
    from _abc import registrations
    return registrations()
