"""Imports modules whose names are known only at run time."""

import sys

__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]

_import = __import__


def __import__(name, globals=None, locals=None, fromlist=(), level=0):
    """What the import statement calls."""
    return _import(name, globals, locals, fromlist, level)


def import_module(name, package=None):
    """The module of a name, which may be relative to a package."""
    level = len(name) - len(name.lstrip("."))
    if level:
        if not package:
            raise TypeError(
                "the 'package' argument is required to perform a relative import for "
                f"{name!r}")
        parts = package.split(".")
        if level > len(parts):
            raise ImportError("attempted relative import beyond top-level package")
        base = ".".join(parts[:len(parts) - level + 1])
        name = f"{base}.{name[level:]}" if name[level:] else base
    _import(name)
    return sys.modules[name]


def invalidate_caches():
    """Nothing is remembered of modules that are missing."""


def _run_anew(name):
    """A module run once more, beside the one that is known."""
    known = sys.modules.pop(name, None)
    try:
        return import_module(name)
    finally:
        if known is None:
            sys.modules.pop(name, None)
        else:
            sys.modules[name] = known


def reload(module):
    """Run a module again, with its variables as they are."""
    name = getattr(module, "__name__", None)
    if not isinstance(module, type(sys)):
        raise TypeError("reload() argument must be a module")
    if sys.modules.get(name) is not module:
        raise ImportError(f"module {name} not in sys.modules", name=name)
    del sys.modules[name]
    try:
        new = import_module(name)
    except BaseException:
        sys.modules[name] = module
        raise
    module.__dict__.update(new.__dict__)
    sys.modules[name] = module
    return module
