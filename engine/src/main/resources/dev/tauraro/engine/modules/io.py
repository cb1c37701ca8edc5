"""Streams in memory, and over files where the host lets scripts read some."""

from _io import BytesIO, StringIO
from abc import ABC
from operator import index as _index
import sys as _sys

__all__ = [
    "BlockingIOError", "IOBase", "RawIOBase", "BytesIO", "StringIO", "BufferedIOBase",
    "TextIOBase", "UnsupportedOperation", "SEEK_SET", "SEEK_CUR", "SEEK_END", "open", "open_code",
    "FileIO", "BufferedReader", "BufferedWriter", "BufferedRWPair", "BufferedRandom",
    "TextIOWrapper", "IncrementalNewlineDecoder", "text_encoding", "DEFAULT_BUFFER_SIZE",
]

BlockingIOError = BlockingIOError
open = open
DEFAULT_BUFFER_SIZE = 8192
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2


class UnsupportedOperation(OSError, ValueError):
    """The stream can't do that."""


class IOBase(ABC):
    """All streams."""

    _closed = False

    def _unsupported(self, name):
        raise UnsupportedOperation(name)

    def seek(self, pos, whence=0):
        self._unsupported("seek")

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, pos=None):
        self._unsupported("truncate")

    def flush(self):
        self._check_closed()

    def close(self):
        if not self._closed:
            try:
                self.flush()
            finally:
                self._closed = True

    @property
    def closed(self):
        return self._closed

    def _check_closed(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def seekable(self):
        return False

    def readable(self):
        return False

    def writable(self):
        return False

    def fileno(self):
        self._unsupported("fileno")

    def isatty(self):
        self._check_closed()
        return False

    def __enter__(self):
        self._check_closed()
        return self

    def __exit__(self, *args):
        self.close()

    def readline(self, size=-1):
        size = -1 if size is None else _index(size)
        peek = getattr(self, "peek", None)
        line = bytearray()
        while size < 0 or len(line) < size:
            count = 1
            if peek is not None:
                ahead = peek(1)
                count = ahead.find(b"\n") + 1 or len(ahead) or 1
                count = count if size < 0 else min(count, size - len(line))
            data = self.read(count)
            if not isinstance(data, bytes):
                if data is None:
                    break
                raise OSError("read() should have returned a bytes object, "
                              f"not '{type(data).__name__}'")
            line += data
            if not data or line.endswith(b"\n"):
                break
        return bytes(line)

    def __iter__(self):
        self._check_closed()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readlines(self, hint=None):
        if hint is None or hint <= 0:
            return list(self)
        lines, size = [], 0
        for line in self:
            lines.append(line)
            size += len(line)
            if size >= hint:
                break
        return lines

    def writelines(self, lines):
        self._check_closed()
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    """Raw streams of bytes."""

    def read(self, size=-1):
        if size is None or size < 0:
            return self.readall()
        target = bytearray(size)
        count = self.readinto(target)
        if count is None:
            return None
        del target[count:]
        return bytes(target)

    def readall(self):
        result = bytearray()
        while data := self.read(DEFAULT_BUFFER_SIZE):
            if not isinstance(data, bytes):
                raise TypeError("read() should return bytes")
            result += data
        return bytes(result) if result else data

    def readinto(self, b):
        raise NotImplementedError

    def write(self, b):
        raise NotImplementedError


class BufferedIOBase(IOBase):
    """Buffered streams of bytes."""

    def read(self, size=-1):
        self._unsupported("read")

    def read1(self, size=-1):
        self._unsupported("read1")

    def readinto(self, b):
        return self._put(b, self.read)

    def readinto1(self, b):
        return self._put(b, self.read1)

    def _put(self, target, read):
        view = memoryview(target).cast("B")
        data = read(len(view))
        if not isinstance(data, bytes):
            raise TypeError("read() should return bytes")
        if len(data) > len(view):
            raise ValueError(f"read() returned too much data: {len(view)} bytes requested, "
                             f"{len(data)} returned")
        view[:len(data)] = data
        return len(data)

    def write(self, b):
        self._unsupported("write")

    def detach(self):
        self._unsupported("detach")


class TextIOBase(IOBase):
    """Streams of text."""

    encoding = None
    newlines = None
    errors = None

    def read(self, size=-1):
        self._unsupported("read")

    def write(self, s):
        self._unsupported("write")

    def readline(self, size=-1):
        self._unsupported("readline")

    def detach(self):
        self._unsupported("detach")


BufferedIOBase.register(BytesIO)
TextIOBase.register(StringIO)
TextIOBase.register(type(_sys.stdout))


def __dir__():
    return globals().keys() | set(__all__)


def __getattr__(name):
    # Few scripts have use for streams over streams.
    if name in __all__:
        import _io_streams
        import _io_text
        import _open_files
        for module in (_io_streams, _io_text, _open_files):
            globals().update({each: getattr(module, each) for each in module.__all__})
        return globals()[name]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
