"""Lines of sources: of files that scripts may read, and of what was put into the cache."""

import _host

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

cache = {}


def getline(filename, lineno, module_globals=None):
    """One line of a source, with its end; nothing when there is none."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def getlines(filename, module_globals=None):
    """All lines of a source."""
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        return entry[2]
    return updatecache(filename, module_globals)


def updatecache(filename, module_globals=None):
    """Read the lines of a source anew; none where it is not to be had as a text."""
    cache.pop(filename, None)
    if not filename or not _host.has_files() or filename.startswith("<") and filename.endswith(">"):
        return []
    from tokenize import open as open_source
    try:
        with open_source(filename) as file:
            lines = file.readlines()
        found = _stamp(filename)
    except (OSError, SyntaxError, UnicodeError, ValueError):
        return []
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    cache[filename] = (*found, lines, filename)
    return lines


def _stamp(filename):
    """What changes when a file does."""
    import os
    status = os.stat(filename)
    return status.st_size, status.st_mtime


def checkcache(filename=None):
    """Forget sources whose files have changed; what was put in without a time stays."""
    for name in list(cache) if filename is None else [filename]:
        entry = cache.get(name)
        if entry is None or len(entry) == 1 or entry[1] is None:
            continue
        try:
            same = _stamp(name) == entry[:2]
        except OSError:
            same = False
        if not same:
            del cache[name]


def lazycache(filename, module_globals):
    """No loader gives lines."""
    return False


def clearcache():
    """Forget all lines."""
    cache.clear()
