"""What os and os.path tell of the files that the host lets scripts read."""

import _host
import stat as _stat
from _paths import fsdecode, fsencode, fspath
from operator import itemgetter

_FIELDS = ("mode", "ino", "dev", "nlink", "uid", "gid", "size", "atime", "mtime", "ctime")
_SECOND = 10 ** 9


def status(path, follow_symlinks=True):
    """The ten figures of a file, times in nanoseconds."""
    return _host.status(fsdecode(path), follow_symlinks)


class stat_result(tuple):
    """What is known of a file."""

    __module__ = "os"
    n_fields, n_sequence_fields, n_unnamed_fields = 13, 10, 3

    def __repr__(self):
        items = ", ".join(f"st_{name}={item!r}" for name, item in zip(_FIELDS, self))
        return f"os.stat_result({items})"


for _i, _name in enumerate(_FIELDS[:7]):
    setattr(stat_result, "st_" + _name, property(itemgetter(_i)))


def _result(figures):
    times = figures[7:]
    result = stat_result(figures[:7] + tuple([each // _SECOND for each in times]))
    for name, nanos in zip(_FIELDS[7:], times):
        setattr(result, f"st_{name}", nanos / _SECOND)
        setattr(result, f"st_{name}_ns", nanos)
    return result


def stat(path, *, dir_fd=None, follow_symlinks=True):
    """What is known of a file."""
    return _result(status(path, follow_symlinks))


def lstat(path, *, dir_fd=None):
    """What is known of a file, or of a link where it is one."""
    return _result(status(path, False))


def _named_like(path, name):
    return name if isinstance(path, str) else fsencode(name)


def listdir(path="."):
    """The names in a directory."""
    path = "." if path is None else fspath(path)
    return [_named_like(path, name) for name in _host.names(fsdecode(path))]


class DirEntry:
    """A file in a directory that is scanned."""

    __module__ = "posix"

    def __init__(self, directory, name):
        from posixpath import join
        self.name = name
        self.path = join(directory, name)

    def __repr__(self):
        return f"<DirEntry {self.name!r}>"

    def __fspath__(self):
        return self.path

    def stat(self, *, follow_symlinks=True):
        """What is known of it."""
        return _result(status(self.path, follow_symlinks))

    def inode(self):
        """Its number."""
        return status(self.path, False)[1]

    def is_dir(self, *, follow_symlinks=True):
        """Whether it is a directory."""
        return _stat.S_ISDIR(_mode(self.path, follow_symlinks))

    def is_file(self, *, follow_symlinks=True):
        """Whether it is a regular file."""
        return _stat.S_ISREG(_mode(self.path, follow_symlinks))

    def is_symlink(self):
        """Whether it is a link."""
        return islink(self.path)


class _Scan:
    """The entries of a directory."""

    def __init__(self, path):
        self._entries = (DirEntry(path, name) for name in listdir(path))

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def close(self):
        """End the scan."""
        self._entries.close()


def scandir(path="."):
    """The entries of a directory."""
    return _Scan("." if path is None else fspath(path))


def walk(top, topdown=True, onerror=None, followlinks=False):
    """All directories below one, with the names of what they hold."""
    waiting = [fspath(top)]
    while waiting:
        path = waiting.pop()
        if isinstance(path, tuple):
            yield path
            continue
        try:
            entries = [DirEntry(path, name) for name in listdir(path)]
        except OSError as error:
            if onerror is not None:
                onerror(error)
            continue
        found = path, [], []
        for entry in entries:
            found[1 if entry.is_dir() else 2].append(entry.name)
        if topdown:
            yield found
        else:
            waiting.append(found)
        from posixpath import join
        for name in reversed(found[1]):
            below = join(path, name)
            if followlinks or not islink(below):
                waiting.append(below)


def readlink(path, *, dir_fd=None):
    """Where a link leads."""
    path = fspath(path)
    return _named_like(path, _host.link_target(fsdecode(path)))


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    """Whether a file can be used that way: nothing can be written."""
    return not mode & 3 and _mode(path, follow_symlinks) != 0


def getcwd():
    """The directory that relative names start from."""
    return _host.working_directory()


def _mode(path, follow_symlinks=True):
    """The mode of a file, or 0 when it is not to be had."""
    try:
        return status(path, follow_symlinks)[0]
    except (OSError, ValueError):
        return 0


def exists(path):
    """Whether there is such a file."""
    return _mode(path) != 0


def lexists(path):
    """Whether there is such a file, or a link of that name."""
    return _mode(path, False) != 0


def isfile(path):
    """Whether it is a regular file."""
    return _stat.S_ISREG(_mode(path))


def isdir(s):
    """Whether it is a directory."""
    return _stat.S_ISDIR(_mode(s))


def islink(path):
    """Whether it is a link."""
    return _stat.S_ISLNK(_mode(path, False))


def getsize(filename):
    """How many bytes a file has."""
    return status(filename)[6]


def getatime(filename):
    """When a file was read."""
    return status(filename)[7] / _SECOND


def getmtime(filename):
    """When a file was changed."""
    return status(filename)[8] / _SECOND


def getctime(filename):
    """When what is known of a file was changed."""
    return status(filename)[9] / _SECOND


def samestat(s1, s2):
    """Whether two results are those of one file."""
    return s1[1:3] == s2[1:3]


def samefile(f1, f2):
    """Whether two names are those of one file."""
    return samestat(status(f1), status(f2))


def realpath(filename, *, strict=False):
    """The path of a file without links."""
    from posixpath import abspath
    filename = fspath(filename)
    try:
        return _named_like(filename, _host.real_path(fsdecode(filename)))
    except OSError:
        if strict:
            raise
        return abspath(filename)


OS = ("DirEntry", "access", "getcwd", "listdir", "lstat", "readlink", "scandir", "stat",
      "stat_result", "walk")
PATH = ("exists", "getatime", "getctime", "getmtime", "getsize", "isdir", "isfile", "islink",
        "lexists", "realpath", "samefile", "samestat")
