"""Abstract base classes."""

from _abc import ABCMeta, _method, update_abstractmethods

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


def _known_by(*names):
    """Makes whatever has some methods, none of them blocked by None, a subclass of a class."""
    def has_methods(other):
        for name in names:
            if _method(other, name) is None:
                return NotImplemented
        return True

    def decorate(cls):
        def __subclasshook__(asked, other):
            return has_methods(other) if asked is cls else NotImplemented
        __subclasshook__.__qualname__ = f"{cls.__name__}.__subclasshook__"
        cls.__subclasshook__ = classmethod(__subclasshook__)
        return cls
    return decorate
