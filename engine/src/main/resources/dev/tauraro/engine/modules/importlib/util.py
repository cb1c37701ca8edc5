"""Specs of modules, found and made."""

import functools
import sys
import warnings
from types import ModuleType

import _imports
from importlib import _absolute, _run_anew, import_module
from .abc import Loader
from .machinery import ModuleSpec

__all__ = [
    "cache_from_source", "decode_source", "find_spec", "module_for_loader", "module_from_spec",
    "resolve_name", "set_loader", "set_package", "source_from_cache", "spec_from_loader",
]


class _Known(Loader):
    """Loads the modules of the engine and of the host."""

    def __repr__(self):
        return "<loader of modules that come with the engine or its host>"

    def is_package(self, fullname):
        found = _imports.find(fullname)
        if found is None:
            raise ImportError(f"No module named {fullname!r}", name=fullname)
        return found[1]

    def exec_module(self, module):
        for name, value in vars(_run_anew(module.__name__)).items():
            if name not in ("__spec__", "__loader__"):
                module.__dict__[name] = value


_KNOWN = _Known()


def resolve_name(name, package):
    """A name that may be relative to a package, as an absolute one."""
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(
            f"no package specified for {name!r} (required for relative module names)")
    return _absolute(name, package)


def find_spec(name, package=None):
    """The spec of a module, or None when there is no such module; packages around it are run."""
    full = resolve_name(name, package)
    if full in sys.modules:
        module = sys.modules[full]
        if module is None:
            return None
        spec = getattr(module, "__spec__", None) or _found(full)
        if spec is None:
            raise ValueError(f"{name}.__spec__ is None")
        return spec
    around = full.rpartition(".")[0]
    if around and not hasattr(import_module(around), "__path__"):
        raise ModuleNotFoundError(
            f"__path__ attribute not found on {around!r} while trying to find {full!r}",
            name=full)
    return _found(full)


def _found(name):
    found = _imports.find(name)
    if found is None:
        return None
    spec = ModuleSpec(name, _KNOWN, origin=found[0], is_package=found[1])
    if found[1] and "/" in found[0]:
        spec.submodule_search_locations.append(found[0].rpartition("/")[0])
    return spec


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """The spec of a module that a loader loads."""
    if is_package is None:
        try:
            is_package = loader.is_package(name)
        except (AttributeError, ImportError):
            is_package = None if hasattr(loader, "is_package") else False
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)


def module_from_spec(spec):
    """A new module for a spec, not yet run."""
    module = None
    if hasattr(spec.loader, "create_module"):
        module = spec.loader.create_module(spec)
    elif hasattr(spec.loader, "exec_module"):
        raise ImportError("loaders that define exec_module() must also define create_module()")
    if module is None:
        module = ModuleType(spec.name)
    known = {"__name__": spec.name, "__loader__": spec.loader, "__package__": spec.parent}
    if spec.submodule_search_locations is not None:
        known["__path__"] = spec.submodule_search_locations
    if spec.has_location:
        known["__file__"] = spec.origin
        if spec.cached is not None:
            known["__cached__"] = spec.cached
    module.__spec__ = spec
    for name, value in known.items():
        if getattr(module, name, None) is None:
            setattr(module, name, value)
    return module


def decode_source(source_bytes):
    """The text of a program, in the encoding that it names, with plain line ends."""
    import io
    import tokenize
    encoding, _ = tokenize.detect_encoding(io.BytesIO(source_bytes).readline)
    return io.IncrementalNewlineDecoder(None, True).decode(source_bytes.decode(encoding))


def cache_from_source(path, debug_override=None, *, optimization=None):
    """Where compiled code of a file would be kept: nowhere."""
    raise NotImplementedError("sys.implementation.cache_tag is None")


def source_from_cache(path):
    """The file that compiled code was kept of: none."""
    raise NotImplementedError("sys.implementation.cache_tag is None")


_AUTOMATIC = ("The import system now takes care of this automatically; this decorator is slated "
              "for removal in Python 3.12")


def _warn(message):
    warnings.warn(message, DeprecationWarning, 3)


def set_package(fxn):
    """Deprecated: a loader's method whose module gets to know its package."""
    @functools.wraps(fxn)
    def wrapper(*args, **kwargs):
        _warn(_AUTOMATIC)
        module = fxn(*args, **kwargs)
        if getattr(module, "__package__", None) is None:
            module.__package__ = module.__name__
            if not hasattr(module, "__path__"):
                module.__package__ = module.__package__.rpartition(".")[0]
        return module
    return wrapper


def set_loader(fxn):
    """Deprecated: a loader's method whose module gets to know the loader."""
    @functools.wraps(fxn)
    def wrapper(self, *args, **kwargs):
        _warn(_AUTOMATIC)
        module = fxn(self, *args, **kwargs)
        if getattr(module, "__loader__", None) is None:
            module.__loader__ = self
        return module
    return wrapper


def module_for_loader(fxn):
    """Deprecated: a loader's method that is given the module itself."""
    _warn(_AUTOMATIC)

    @functools.wraps(fxn)
    def wrapper(self, fullname, *args, **kwargs):
        is_new = fullname not in sys.modules
        module = sys.modules.setdefault(fullname, ModuleType(fullname))
        module.__initializing__ = True
        try:
            module.__loader__ = self
            try:
                is_package = self.is_package(fullname)
            except (ImportError, AttributeError):
                pass
            else:
                module.__package__ = fullname if is_package else fullname.rpartition(".")[0]
            return fxn(self, module, *args, **kwargs)
        except Exception:
            # As with CPython, nothing more than that there is no module tells of it.
            if is_new:
                sys.modules.pop(fullname, None)
        finally:
            module.__initializing__ = False
    return wrapper
