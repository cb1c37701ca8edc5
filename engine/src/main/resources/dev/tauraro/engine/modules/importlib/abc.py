"""What loaders of modules are."""

import abc
from importlib import import_module

__all__ = ["Loader"]


class Loader(metaclass=abc.ABCMeta):
    """Makes modules of specs and runs them."""

    def create_module(self, spec):
        """The module, or None for a plain one."""
        return None

    def load_module(self, fullname):
        """The module of a name, run."""
        if not hasattr(self, "exec_module"):
            raise ImportError
        return import_module(fullname)
