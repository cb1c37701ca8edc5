"""Names of files as Windows writes them. There are no files here: names only."""

import _paths
from _paths import commonprefix, fspath as _fspath, kind as _kind

__all__ = [
    "normcase", "isabs", "join", "splitdrive", "split", "splitext", "basename", "dirname",
    "commonprefix", "normpath", "commonpath", "relpath", "abspath", "curdir", "pardir", "sep",
    "pathsep", "defpath", "altsep", "extsep", "devnull",
]

curdir = "."
pardir = ".."
extsep = "."
sep = "\\"
pathsep = ";"
altsep = "/"
defpath = ".;C:\\bin"
devnull = "nul"


def _backslashes(path):
    return path.replace(_kind(path, "/"), _kind(path, "\\"))


def normcase(s):
    """A path in small letters, with backslashes."""
    return _backslashes(_fspath(s)).lower()


def splitdrive(p):
    """The drive or share of a path, and the rest."""
    p = _fspath(p)
    if len(p) < 2:
        return p[:0], p
    even = _backslashes(p)
    slash = _kind(p, "\\")
    if even[:2] == slash * 2:
        long = _kind(p, "\\\\?\\UNC\\")
        begin = 8 if even[:8].upper() == long else 2
        server = even.find(slash, begin)
        if server < 0:
            return p, p[:0]
        share = even.find(slash, server + 1)
        if share < 0:
            return p, p[:0]
        return p[:share], p[share:]
    if even[1:2] == _kind(p, ":"):
        return p[:2], p[2:]
    return p[:0], p


def isabs(s):
    """Whether a path begins at the root of a drive."""
    s = _backslashes(_fspath(s))
    if s.startswith(_kind(s, "\\\\")) or s[1:3] == _kind(s, ":\\"):
        return True
    return splitdrive(s)[1].startswith(_kind(s, "\\"))


def join(path, *paths):
    """Paths one behind the other; one that begins at the root drops those before it."""
    path = _fspath(path)
    slash, slashes, colon = _kind(path, "\\"), _kind(path, "\\/"), _kind(path, ":")
    try:
        if not paths:
            path[:0] + slash
        drive, rest = splitdrive(path)
        for part in map(_fspath, paths):
            other, tail = splitdrive(part)
            if tail and tail[:1] in slashes:
                if other or not drive:
                    drive = other
                rest = tail
                continue
            if other and other != drive:
                if other.lower() != drive.lower():
                    drive, rest = other, tail
                    continue
                drive = other
            if rest and rest[-1:] not in slashes:
                rest += slash
            rest += tail
    except (TypeError, AttributeError, BytesWarning):
        _paths.check_kinds("join", path, *paths)
        raise
    if rest and rest[:1] not in slashes and drive and drive[-1:] not in colon + slashes:
        return drive + slash + rest
    return drive + rest


def split(p):
    """What is before the last slash, and what is behind it."""
    p = _fspath(p)
    slashes = _kind(p, "\\/")
    drive, rest = splitdrive(p)
    at = len(rest)
    while at and rest[at - 1:at] not in slashes:
        at -= 1
    head, tail = rest[:at], rest[at:]
    return drive + (head.rstrip(slashes) or head), tail


def splitext(p):
    """A path without its extension, and the extension."""
    p = _fspath(p)
    return _paths.splitext(p, (_kind(p, "\\"), _kind(p, "/"), _kind(p, ":")))


def basename(p):
    """What is behind the last slash."""
    return split(p)[1]


def dirname(p):
    """What is before the last slash."""
    return split(p)[0]


def normpath(path):
    """A path without empty parts and dots."""
    path = _backslashes(_fspath(path))
    slash, dot, up = _kind(path, "\\"), _kind(path, "."), _kind(path, "..")
    drive, rest = splitdrive(path)
    if rest.startswith(slash):
        drive += slash
        rest = rest.lstrip(slash)
    parts = []
    for part in rest.split(slash):
        if not part or part == dot:
            continue
        if part != up:
            parts.append(part)
        elif parts and parts[-1] != up:
            parts.pop()
        elif not drive.endswith(slash):
            parts.append(part)
    return drive + slash.join(parts) or dot


def abspath(path):
    """A path from the root on; the current directory is the root here."""
    path = _fspath(path)
    return normpath(path if isabs(path) else join(_kind(path, "\\"), path))


def relpath(path, start=None):
    """How to come from one path to another."""
    path = _fspath(path)
    if not path:
        raise ValueError("no path specified")
    slash = _kind(path, "\\")
    start = _kind(path, ".") if start is None else _fspath(start)
    begin_drive, begin = splitdrive(abspath(start))
    drive, rest = splitdrive(abspath(path))
    if normcase(begin_drive) != normcase(drive):
        raise ValueError(f"path is on mount {drive!r}, start on mount {begin_drive!r}")
    begin = [part for part in begin.split(slash) if part]
    parts = [part for part in rest.split(slash) if part]
    same = 0
    for a, b in zip(begin, parts):
        if normcase(a) != normcase(b):
            break
        same += 1
    up = [_kind(path, "..")] * (len(begin) - same)
    return slash.join(up + parts[same:]) or _kind(path, ".")


def commonpath(paths):
    """The longest path that all paths begin with."""
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    paths = tuple(map(_fspath, paths))
    slash, dot = _kind(paths[0], "\\"), _kind(paths[0], ".")
    _paths.check_kinds("commonpath", *paths)
    split_paths = [splitdrive(_backslashes(path).lower()) for path in paths]
    if len({rest[:1] == slash for _, rest in split_paths}) != 1:
        raise ValueError("Can't mix absolute and relative paths")
    if len({drive for drive, _ in split_paths}) != 1:
        raise ValueError("Paths don't have the same drive")
    drive, rest = splitdrive(_backslashes(paths[0]))
    own = [part for part in rest.split(slash) if part and part != dot]
    lists = [[p for p in rest.split(slash) if p and p != dot] for _, rest in split_paths]
    count = len(commonprefix(lists) or [])
    return drive + (slash if rest[:1] == slash else rest[:0]) + slash.join(own[:count])
