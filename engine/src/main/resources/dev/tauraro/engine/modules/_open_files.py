"""The function open, and files as raw streams: those that the host lets scripts read."""

import _host
import stat
from _files import status
from _io_streams import refuse_copies
from _paths import fsdecode, fspath
from io import DEFAULT_BUFFER_SIZE, RawIOBase, UnsupportedOperation
from operator import index as _index

__all__ = ["FileIO", "open_code"]

_CHUNK = 1 << 16
_ONE_WAY = "Must have exactly one of create/read/write/append mode and at most one plus"


def _ways(mode):
    """How many ways to use a file a mode names."""
    return sum(map(mode.count, "rwxa"))


def _error(number, *file):
    return OSError(number, _host.strerror(number), *file)


class FileIO(RawIOBase):
    """A file that is read. Nothing is kept open, so one that is not closed costs nothing."""

    __module__ = "_io"
    __getstate__ = refuse_copies
    _size = _position = 0

    def __init__(self, file, mode="r", closefd=True, opener=None):
        self._closed = True
        if not isinstance(mode, str):
            raise TypeError(
                f"FileIO() argument 'mode' must be str, not {type(mode).__name__}")
        if not set(mode) <= set("rwxab+"):
            raise ValueError(f"invalid mode: {mode}")
        if _ways(mode) != 1 or mode.count("+") > 1:
            raise ValueError(_ONE_WAY)
        if isinstance(file, int):
            raise _error(9)
        name = fspath(file)
        if not closefd:
            raise ValueError("Cannot use closefd=False with file name")
        if mode.strip("rb"):
            raise _error(30, file)
        if opener is not None:
            raise OSError(1, "Files are opened by name only", file)
        self._path = _host.real_path(fsdecode(name))
        mode = status(self._path)[0]
        if stat.S_ISDIR(mode):
            raise _error(21, file)
        if not stat.S_ISREG(mode):
            raise _error(13, file)
        self.name = file
        self._closed = False

    mode = property(lambda self: "rb", None, None, "How the file was opened.")
    closefd = property(lambda self: True, None, None, "Whether closing it closes the file.")

    def readable(self):
        self._check_closed()
        return True

    def seekable(self):
        self._check_closed()
        return True

    def fileno(self):
        """Files have no numbers here."""
        self._check_closed()
        raise UnsupportedOperation("fileno")

    def read(self, size=-1):
        self._check_closed()
        if size is None or size < 0:
            return self.readall()
        data = _host.read(self._path, self._position, size)
        self._position += len(data)
        return data

    def readall(self):
        self._check_closed()
        parts = []
        while data := self.read(_CHUNK):
            parts.append(data)
        return b"".join(parts)

    def readinto(self, target):
        view = memoryview(target).cast("B")
        data = self.read(len(view))
        view[:len(data)] = data
        return len(data)

    def seek(self, target, whence=0):
        self._check_closed()
        target = _index(target)
        if whence == 1:
            target += self._position
        elif whence == 2:
            target += status(self._path)[6]
        elif whence:
            raise _error(22)
        if target < 0:
            raise _error(22)
        self._position = target
        return target

    def __repr__(self):
        if self._closed:
            return "<_io.FileIO [closed]>"
        return f"<_io.FileIO name={self.name!r} mode='rb' closefd=True>"


def _check_argument(name, value, optional):
    if not (isinstance(value, str) or optional and value is None):
        wanted = "str or None" if optional else "str"
        raise TypeError(
            f"open() argument {name!r} must be {wanted}, not {type(value).__name__}")


def _check_mode(mode):
    if not set(mode) <= set("rwxabt+") or len(set(mode)) < len(mode):
        raise ValueError(f"invalid mode: {mode!r}")
    if "t" in mode and "b" in mode:
        raise ValueError("can't have text and binary mode at once")
    if _ways(mode) > 1:
        raise ValueError("must have exactly one of create/read/write/append mode")


def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True,
         opener=None):
    """Open a file that the host lets scripts read."""
    if not isinstance(file, int):
        file_name = fspath(file)
    _check_argument("mode", mode, False)
    buffering = _index(buffering)
    for name, value in ("encoding", encoding), ("errors", errors), ("newline", newline):
        _check_argument(name, value, True)
    _check_mode(mode)
    if "b" in mode:
        for name, value in ("encoding", encoding), ("errors", errors), ("newline", newline):
            if value is not None:
                raise ValueError(f"binary mode doesn't take {'a' if name == 'newline' else 'an'} "
                                 f"{name} argument")
        if buffering == 1:
            import warnings
            warnings.warn(
                "line buffering (buffering=1) isn't supported in binary mode, the default buffer "
                "size will be used", RuntimeWarning, 2)
    raw = FileIO(file if isinstance(file, int) else file_name, mode.replace("t", ""), closefd,
                 opener)
    if not buffering:
        if "b" in mode:
            return raw
        raise ValueError("can't have unbuffered text I/O")
    from io import BufferedReader, TextIOWrapper
    stream = BufferedReader(raw, buffering if buffering > 1 else DEFAULT_BUFFER_SIZE)
    if "b" in mode:
        return stream
    text = TextIOWrapper(stream, encoding, errors, newline)
    text.mode = mode
    return text


def open_code(path):
    """Open a file whose bytes are a program."""
    return open(path, "rb")
