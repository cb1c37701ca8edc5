"""Specs of modules, found and made."""

import sys
from types import ModuleType

import _imports
from importlib import _absolute, _run_anew, import_module
from .abc import Loader
from .machinery import ModuleSpec

__all__ = ["find_spec", "module_from_spec", "resolve_name", "spec_from_loader"]


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
    module.__name__ = spec.name
    module.__loader__ = spec.loader
    module.__package__ = spec.parent
    module.__spec__ = spec
    if spec.submodule_search_locations is not None:
        module.__path__ = spec.submodule_search_locations
    return module
