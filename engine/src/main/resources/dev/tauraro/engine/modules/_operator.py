"""The functions of operator, under the name of CPython's own module for them."""

from operator import *


def _compare_digest(a, b, /):
    if isinstance(a, str) and isinstance(b, str):
        if not (a.isascii() and b.isascii()):
            raise TypeError("comparing strings with non-ASCII characters is not supported")
        return str.__eq__(a, b)
    left, right = _buffer(a), _buffer(b)
    if left is None and right is None:
        raise TypeError("unsupported operand types(s) or combination of types: "
                        f"{type(a).__name__!r} and {type(b).__name__!r}")
    for value, view in (a, left), (b, right):
        if view is None:
            raise TypeError(f"a bytes-like object is required, not {type(value).__name__!r}")
        if not view.c_contiguous:
            raise BufferError("memoryview: underlying buffer is not C-contiguous")
    return left.tobytes() == right.tobytes()


def _buffer(value):
    """A view of the bytes of a value, None when it has none."""
    try:
        return memoryview(value)
    except TypeError:
        return None
