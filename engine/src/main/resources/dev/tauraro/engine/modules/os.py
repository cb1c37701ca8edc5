"""What scripts may know of an operating system: names of paths, and what the host gives.

Processes are never there; files are there to be read when the host lets scripts read some.
"""

import _host
import abc as _abc
import posixpath as path
import sys as _sys
from _host import strerror
from _paths import fsdecode, fsencode, fspath
from posixpath import altsep, curdir, defpath, devnull, extsep, pardir, pathsep, sep

_sys.modules["os.path"] = path

name = "posix"
linesep = "\n"
error = OSError
environ = _host.environment()
F_OK, X_OK, W_OK, R_OK = 0, 1, 2, 4
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
EX_OK = 0

__all__ = [
    "altsep", "curdir", "defpath", "devnull", "environ", "error", "extsep", "fsdecode", "fsencode",
    "fspath", "getcwd", "getenv", "getpid", "linesep", "name", "pardir", "path", "pathsep",
    "sep", "strerror", "uname", "urandom",
]


class PathLike(_abc.ABC):
    """Whatever has the text of a path."""

    @_abc.abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return any("__fspath__" in each.__dict__ for each in subclass.__mro__) or NotImplemented
        return NotImplemented

    __class_getitem__ = classmethod(type(list[int]))


def getenv(key, default=None):
    """A variable of the environment."""
    return environ.get(key, default)


def getcwd():
    """The root: there are no directories here."""
    return "/"


def getcwdb():
    """The current directory as bytes."""
    return fsencode(getcwd())


def getpid():
    """The number of the process: scripts have no processes, so it is always the same."""
    return 1


def cpu_count():
    """How many processors a script has."""
    return 1


def uname():
    """What is told of the system: no more than platform tells."""
    return _host.system()


def urandom(size):
    """Random bytes."""
    import secrets
    if size < 0:
        raise ValueError("negative argument not allowed")
    return secrets.token_bytes(size)


if _host.has_files():
    import _files
    globals().update({name: getattr(_files, name) for name in _files.OS})
    __all__ += _files.OS


def __getattr__(name):
    raise AttributeError(
        f"module 'os' has no attribute '{name}': files and processes are not available to scripts",
        name=name, obj=_sys.modules["os"])
