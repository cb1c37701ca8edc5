"""Names of files as POSIX systems write them, and of those files that scripts may read."""

import _host
import _paths
from _paths import commonprefix, fspath as _fspath, kind as _kind

__all__ = [
    "normcase", "isabs", "join", "splitdrive", "split", "splitext", "basename", "dirname",
    "commonprefix", "normpath", "abspath", "commonpath", "relpath", "curdir", "pardir", "sep",
    "pathsep", "defpath", "altsep", "extsep", "devnull", "expanduser", "expandvars", "exists",
    "isfile", "isdir", "islink",
]

curdir = "."
pardir = ".."
extsep = "."
sep = "/"
pathsep = ":"
defpath = "/bin:/usr/bin"
altsep = None
devnull = "/dev/null"


def normcase(s):
    """The path: case has a meaning."""
    return _fspath(s)


def isabs(s):
    """Whether a path begins at the root."""
    s = _fspath(s)
    return s.startswith(_kind(s, "/"))


def join(a, *p):
    """Paths one behind the other; one that begins at the root drops those before it."""
    a = _fspath(a)
    slash = _kind(a, "/")
    path = a
    try:
        if not p:
            path[:0] + slash
        for part in map(_fspath, p):
            if part.startswith(slash):
                path = part
            elif not path or path.endswith(slash):
                path += part
            else:
                path += slash + part
    except (TypeError, AttributeError, BytesWarning):
        _paths.check_kinds("join", a, *p)
        raise
    return path


def split(p):
    """What is before the last slash, and what is behind it."""
    p = _fspath(p)
    slash = _kind(p, "/")
    at = p.rfind(slash) + 1
    head, tail = p[:at], p[at:]
    return head.rstrip(slash) or head, tail


def splitext(p):
    """A path without its extension, and the extension."""
    p = _fspath(p)
    return _paths.splitext(p, (_kind(p, "/"),))


def splitdrive(p):
    """There are no drives: nothing, and the path."""
    p = _fspath(p)
    return p[:0], p


def basename(p):
    """What is behind the last slash."""
    p = _fspath(p)
    return p[p.rfind(_kind(p, "/")) + 1:]


def dirname(p):
    """What is before the last slash."""
    return split(p)[0]


def normpath(path):
    """A path without empty parts and dots."""
    path = _fspath(path)
    slash, dot, up = _kind(path, "/"), _kind(path, "."), _kind(path, "..")
    if not path:
        return dot
    root = path[:0]
    if path.startswith(slash):
        double = path.startswith(slash * 2) and not path.startswith(slash * 3)
        root = slash * (2 if double else 1)
    parts = []
    for part in path.split(slash):
        if not part or part == dot:
            continue
        if part != up or not root and not parts or parts and parts[-1] == up:
            parts.append(part)
        elif parts:
            parts.pop()
    return root + slash.join(parts) or dot


def abspath(path):
    """A path from the root on; the current directory is the root where there are no files."""
    path = _fspath(path)
    if not isabs(path):
        start = _host.working_directory() if _host.has_files() else "/"
        path = join(_kind(path, start), path)
    return normpath(path)


realpath = abspath


def relpath(path, start=None):
    """How to come from one path to another."""
    if not path:
        raise ValueError("no path specified")
    path = _fspath(path)
    slash, up = _kind(path, "/"), _kind(path, "..")
    start = _kind(path, ".") if start is None else _fspath(start)
    try:
        begin = [part for part in abspath(start).split(slash) if part]
        parts = [part for part in abspath(path).split(slash) if part]
        common = len(commonprefix([begin, parts]))
    except (TypeError, AttributeError):
        _paths.check_kinds("relpath", path, start)
        raise
    return slash.join([up] * (len(begin) - common) + parts[common:]) or _kind(path, ".")


def commonpath(paths):
    """The longest path that all paths begin with."""
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    paths = tuple(map(_fspath, paths))
    slash, dot = _kind(paths[0], "/"), _kind(paths[0], ".")
    try:
        if len({path.startswith(slash) for path in paths}) != 1:
            raise ValueError("Can't mix absolute and relative paths") from None
        parts = [[p for p in path.split(slash) if p and p != dot] for path in paths]
    except (TypeError, AttributeError):
        _paths.check_kinds("commonpath", *paths)
        raise
    root = slash if paths[0].startswith(slash) else paths[0][:0]
    return root + slash.join(commonprefix(parts) or [])


def expanduser(path):
    """The path: there are no users here."""
    return _fspath(path)


def expandvars(path):
    """The path with the values of variables of the environment."""
    path = _fspath(path)
    if _kind(path, "$") not in path or isinstance(path, bytes):
        return path
    import re
    from os import environ
    return re.sub(
        r"\$(?:(\w+)|\{([^}]*)\})",
        lambda m: environ.get(m[1] if m[2] is None else m[2], m[0]), path, flags=re.ASCII)


def exists(path):
    """Whether there is such a file: never, unless the host lets scripts read some."""
    _fspath(path)
    return False


isfile = isdir = islink = lexists = ismount = exists

if _host.has_files():
    import _files
    globals().update({name: getattr(_files, name) for name in _files.PATH})
    __all__ += _files.PATH
