"""What paths of all systems have in common."""

import builtins


def fspath(path):
    """The text of a path."""
    if isinstance(path, (str, bytes)):
        return path
    cls = type(path)
    try:
        method = cls.__fspath__
    except AttributeError:
        raise TypeError(
            "expected str, bytes or os.PathLike object, not " + cls.__name__) from None
    # What stands in for a method may only be one of an instance.
    bind = None if callable(method) else getattr(type(method), "__get__", None)
    text = method(path) if bind is None else bind(method, path, cls)()
    if isinstance(text, (str, bytes)):
        return text
    raise TypeError(
        f"expected {cls.__name__}.__fspath__() to return str or bytes, not {type(text).__name__}")


def fsencode(filename):
    """The bytes of a path."""
    filename = fspath(filename)
    return filename.encode("utf-8", "surrogateescape") if isinstance(filename, str) else filename


def fsdecode(filename):
    """The text of a path."""
    filename = fspath(filename)
    return filename if isinstance(filename, str) else filename.decode("utf-8", "surrogateescape")


def kind(path, text):
    """The text as the kind of string that the path is."""
    return text.encode() if isinstance(path, bytes) else text


def check_kinds(function, *args):
    """Raise the right TypeError when texts and bytes are mixed in arguments."""
    for arg in args:
        if not isinstance(arg, (str, bytes)):
            raise TypeError(
                f"{function}() argument must be str, bytes, or os.PathLike object, "
                f"not {type(arg).__name__!r}") from None
    if builtins.any(isinstance(arg, str) for arg in args) and builtins.any(
            isinstance(arg, bytes) for arg in args):
        raise TypeError("Can't mix strings and bytes in path components") from None


def splitext(path, separators):
    """A path without and with only its extension."""
    dot = kind(path, ".")
    start = max(path.rfind(each) for each in separators) + 1
    end = path.rfind(dot)
    if end > start and path[start:end].strip(dot):
        return path[:end], path[end:]
    return path, path[:0]


def commonprefix(m):
    """The longest text that all paths begin with, character by character."""
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        m = tuple([fspath(each) for each in m])
    least, most = min(m), max(m)
    for i, c in enumerate(least):
        if c != most[i]:
            return least[:i]
    return least
