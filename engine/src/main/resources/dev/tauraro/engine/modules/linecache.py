"""Lines of sources. There are no files here, so only what was put into the cache has lines."""

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

cache = {}


def getline(filename, lineno, module_globals=None):
    """One line of a source, with its end; nothing when there is none."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def getlines(filename, module_globals=None):
    """All lines of a source."""
    entry = cache.get(filename)
    return entry[2] if entry is not None and len(entry) != 1 else []


def updatecache(filename, module_globals=None):
    """Forget the lines of a source, which cannot be read again."""
    cache.pop(filename, None)
    return []


def checkcache(filename=None):
    """What is in the cache stays."""


def lazycache(filename, module_globals):
    """No loader gives lines."""
    return False


def clearcache():
    """Forget all lines."""
    cache.clear()
