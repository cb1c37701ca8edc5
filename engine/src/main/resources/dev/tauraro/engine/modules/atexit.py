"""Functions to call when the script ends."""

__all__ = ["register", "unregister"]

_calls = []


def register(func, /, *args, **kwargs):
    """Call a function at the end, before those registered earlier."""
    if not callable(func):
        raise TypeError("the first argument must be callable")
    _calls.append((func, args, kwargs))
    return func


def unregister(func, /):
    """Do not call the function at the end."""
    _calls[:] = [call for call in _calls if call[0] != func]


def _clear():
    _calls.clear()


def _ncallbacks():
    return len(_calls)


def _run_exitfuncs():
    import sys
    while _calls:
        func, args, kwargs = _calls.pop()
        try:
            func(*args, **kwargs)
        except BaseException as error:
            error.__traceback__ = error.__traceback__.tb_next
            sys.unraisablehook(
                sys._unraisable(error, "Exception ignored in atexit callback", func))
