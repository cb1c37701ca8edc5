"""What is a coroutine, and how it is shown."""

from types import CoroutineType, GeneratorType

__all__ = ("iscoroutinefunction", "iscoroutine")

# What other objects have as _is_coroutine whose calls make coroutines.
_is_coroutine = object()


def _is_debug_mode():
    """Whether loops start in debug mode."""
    return False


def iscoroutinefunction(func):
    """Whether a call of this makes a coroutine."""
    from inspect import iscoroutinefunction
    return iscoroutinefunction(func) or getattr(func, "_is_coroutine", None) is _is_coroutine


def iscoroutine(obj):
    """Whether this is a coroutine."""
    if isinstance(obj, (CoroutineType, GeneratorType)):
        return True
    from _collections_abc import Coroutine
    return isinstance(obj, Coroutine)


def _format_coroutine(coro):
    """A coroutine in words: where it is, or was made."""
    for name in ("__qualname__", "__name__"):
        shown = getattr(coro, name, None)
        if shown:
            break
    else:
        shown = f"<{type(coro).__name__} without __name__>"
    shown += "()"
    kind = "cr" if getattr(coro, "cr_code", None) is not None else "gi"
    code = getattr(coro, kind + "_code", None)
    if code is None:
        running = getattr(coro, "cr_running", False) or getattr(coro, "gi_running", False)
        return shown + " running" if running else shown
    file = code.co_filename or "<empty co_filename>"
    frame = getattr(coro, kind + "_frame", None)
    if frame is not None:
        return f"{shown} running at {file}:{frame.f_lineno}"
    return f"{shown} done, defined at {file}:{code.co_firstlineno}"
