"""The set of weak references, under the name of its own module."""

from weakref import WeakSet

__all__ = ["WeakSet"]
