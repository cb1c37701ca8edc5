"""Imports modules whose names are known only at run time."""

import sys

__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]

_import = __import__


def __import__(name, globals=None, locals=None, fromlist=(), level=0):
    """What the import statement calls."""
    return _import(name, globals, locals, fromlist, level)


def import_module(name, package=None):
    """The module of a name, which may be relative to a package."""
    if name.startswith("."):
        if not package:
            raise TypeError(
                "the 'package' argument is required to perform a relative import for "
                f"{name!r}")
        name = _absolute(name, package)
    _import(name)
    return sys.modules[name]


def _absolute(name, package):
    """The full name of a module whose name begins with dots, seen from a package."""
    rest = name.lstrip(".")
    level = len(name) - len(rest)
    parts = package.rsplit(".", level - 1)
    if len(parts) < level:
        raise ImportError("attempted relative import beyond top-level package")
    return f"{parts[0]}.{rest}" if rest else parts[0]


def invalidate_caches():
    """Nothing is remembered of modules that are missing."""


def _run_anew(name):
    """A module run once more, beside the one that is known."""
    around, _, last = name.rpartition(".")
    places = [(sys.modules, name)]
    if around:
        places.append((vars(import_module(around)), last))
    known = [names.get(key) for names, key in places]
    sys.modules.pop(name, None)
    try:
        return import_module(name)
    finally:
        for (names, key), module in zip(places, known):
            if module is None:
                names.pop(key, None)
            else:
                names[key] = module


def reload(module):
    """Run a module again, with its variables as they are."""
    name = getattr(module, "__name__", None)
    if not isinstance(module, type(sys)):
        raise TypeError("reload() argument must be a module")
    if sys.modules.get(name) is not module:
        raise ImportError(f"module {name} not in sys.modules", name=name)
    module.__dict__.update(_run_anew(name).__dict__)
    return module
