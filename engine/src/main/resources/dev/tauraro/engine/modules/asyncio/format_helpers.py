"""Callbacks in words, and stacks for the debug mode."""

import sys
from functools import partial, partialmethod

from . import constants


def _get_function_source(func):
    """The file and the line of a function, or None."""
    if isinstance(func, (partial, partialmethod)):
        return _get_function_source(func.func)
    while hasattr(func, "__wrapped__"):
        func = func.__wrapped__
    code = getattr(func, "__code__", None)
    if code is None or not hasattr(code, "co_firstlineno"):
        return None
    return code.co_filename, code.co_firstlineno


def _format_callback_source(func, args):
    shown = _format_callback(func, args, None)
    source = _get_function_source(func)
    return shown if source is None else f"{shown} at {source[0]}:{source[1]}"


def _format_args_and_kwargs(args, kwargs):
    """The arguments of a call, long ones shortened."""
    import reprlib
    shown = [reprlib.repr(each) for each in args or ()]
    shown += [f"{name}={reprlib.repr(each)}" for name, each in (kwargs or {}).items()]
    return f"({', '.join(shown)})"


def _format_callback(func, args, kwargs, suffix=""):
    """A call in words."""
    while isinstance(func, partial):
        suffix = _format_args_and_kwargs(args, kwargs) + suffix
        func, args, kwargs = func.func, func.args, func.keywords
    for name in ("__qualname__", "__name__"):
        shown = getattr(func, name, None)
        if shown:
            break
    else:
        shown = repr(func)
    return shown + _format_args_and_kwargs(args, kwargs) + suffix


def extract_stack(f=None, limit=None):
    """The calls down to a frame, at most so many; those are left out by which tasks run."""
    import traceback
    if f is None:
        f = sys._getframe().f_back
    if limit is None:
        limit = constants.DEBUG_STACK_DEPTH
    stack = traceback.StackSummary.extract(_walk(f), limit=limit, lookup_lines=False)
    stack.reverse()
    return stack


def _walk(frame):
    while frame is not None:
        if (frame.f_code.co_name not in ("_step", "_wakeup")
                or frame.f_globals.get("__name__") != "asyncio.tasks"):
            yield frame, frame.f_lineno
        frame = frame.f_back


def _calls_outside(limit=sys.maxsize):
    """The calls down to that of the function that asks, which is not among them.

    It is asked for by this name because code that names frames itself is not compiled.
    """
    return extract_stack(sys._getframe(2), limit)


def _format_origin(stack):
    """Where something was made, in words."""
    return f"created at {stack[-1][0]}:{stack[-1][1]}"
