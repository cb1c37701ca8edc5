"""Callbacks in words."""

from functools import partial, partialmethod


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
