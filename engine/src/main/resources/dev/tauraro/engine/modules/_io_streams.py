"""The streams of io that read bytes from other streams and write them there."""

import sys as _sys
from operator import index as _index
from io import (
    DEFAULT_BUFFER_SIZE, BufferedIOBase, RawIOBase, UnsupportedOperation)

__all__ = [
    "BufferedReader", "BufferedWriter", "BufferedRWPair", "BufferedRandom",
]


def refuse_copies(self):
    raise TypeError(f"cannot pickle '{_name_of(type(self))}' object")


def _name_of(cls):
    return "_io." + cls.__name__ if cls.__module__ == "_io" else cls.__name__


def shown(stream, named, more=""):
    try:
        name = f" name={named.name!r}"
    except (AttributeError, ValueError):
        name = ""
    return f"<{_name_of(type(stream))}{name}{more}>"


def _checked(count, most, action):
    """How much a raw stream says it did, which must be possible."""
    if not 0 <= count <= most:
        raise OSError(f"raw {action} returned invalid length {count} "
                      f"(should have been between 0 and {most})")
    return count


def _would_block(written):
    return BlockingIOError(11, "write could not complete without blocking", written)


class Layered:
    """What streams over another stream, which _attached() gives, ask that one."""

    @property
    def closed(self):
        return self._attached().closed

    @property
    def name(self):
        return self._attached().name

    def readable(self):
        return self._attached().readable()

    def writable(self):
        return self._attached().writable()

    def seekable(self):
        return self._attached().seekable()

    def isatty(self):
        return self._attached().isatty()

    def fileno(self):
        return self._attached().fileno()


class _Buffered(Layered, BufferedIOBase):
    """What streams over a raw stream have in common."""

    _raw = None
    _lack = "I/O operation on uninitialized object"
    __getstate__ = refuse_copies

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        self._raw, self._lack = None, _Buffered._lack
        self._require(raw)
        if buffer_size <= 0:
            raise ValueError("buffer size must be strictly positive")
        if buffer_size >= _sys.maxsize:
            raise MemoryError
        self._size = buffer_size
        self._ahead = b""
        self._loaded = 0
        self._waiting = bytearray()
        self._raw = raw

    @property
    def raw(self):
        return self._attached()

    def _attached(self):
        if self._raw is None:
            raise ValueError(self._lack)
        return self._raw

    def _open(self, action):
        raw = self._attached()
        if self.closed:
            raise ValueError(f"{action} of closed file")
        return raw

    @property
    def mode(self):
        return self._attached().mode

    def flush(self):
        raw = self._open("flush")
        self._push()
        self._forget()
        raw.flush()

    def _push(self):
        while self._waiting:
            size = len(self._waiting)
            count = self._raw.write(bytes(self._waiting))
            if count is None:
                raise _would_block(0)
            del self._waiting[:_checked(count, size, "write()")]

    def _forget(self):
        """Put the raw stream where this one is."""
        if self._ahead:
            if self._raw.seekable():
                self._raw.seek(-len(self._ahead), 1)
                self._ahead = b""
        self._loaded = len(self._ahead)

    def close(self):
        if self._attached().closed:
            return
        try:
            self.flush()
        finally:
            self._raw.close()

    def detach(self):
        raw = self._attached()
        self.flush()
        self._raw = None
        self._lack = "raw stream has been detached"
        return raw

    def _position(self, found):
        if found < 0:
            raise OSError(f"Raw stream returned invalid position {found}")
        return found

    def tell(self):
        found = self._position(self._attached().tell())
        return found - len(self._ahead) + len(self._waiting)

    def seek(self, target, whence=0):
        if whence not in (0, 1, 2):
            raise ValueError(f"whence value {whence} unsupported")
        raw = self._open("seek")
        if not raw.seekable():
            raise UnsupportedOperation("File or stream is not seekable.")
        if whence == 1:
            target -= len(self._ahead)
        self._push()
        found = self._position(raw.seek(target, whence))
        self._ahead, self._loaded = b"", 0
        return found

    def truncate(self, pos=None):
        raw = self._open("truncate")
        if not self.writable():
            raise UnsupportedOperation("truncate")
        self.flush()
        return raw.truncate(self.tell() if pos is None else pos)

    def __repr__(self):
        return shown(self, self)


class _Reading:
    """Reads ahead from a raw stream."""

    def _require(self, raw):
        if not raw.readable():
            raise UnsupportedOperation("File or stream is not readable.")

    def _start(self, action):
        raw = self._open(action)
        self._push()
        return raw

    def _raw_read(self, size):
        """Bytes of one read; None when there are none yet."""
        target = bytearray(size)
        count = self._raw.readinto(target)
        if count is None:
            return None
        try:
            count = _index(count)
        except TypeError as error:
            raise OSError("raw readinto() failed") from error
        return bytes(target[:_checked(count, size, "readinto()")])

    def _fill(self):
        """Reads what there is room for: true, false at the end, or None when nothing is there."""
        if not self._ahead:
            self._loaded = 0
        room = self._size - self._loaded
        data = self._raw_read(room if room > 0 else self._size)
        if not data:
            return None if data is None else False
        self._ahead += data
        self._loaded += len(data)
        return True

    def _taken(self, size):
        data, self._ahead = self._ahead[:size], self._ahead[size:]
        return data

    def read(self, size=-1):
        if size is not None and size < -1:
            raise ValueError("read length must be non-negative or -1")
        raw = self._start("read")
        if size is None or size < 0:
            return self._read_all(raw)
        if size <= len(self._ahead):
            return self._taken(size)
        parts = [self._taken(len(self._ahead))]
        missing = size - len(parts[0])
        while missing >= self._size:
            data = self._raw_read(missing - missing % self._size)
            if not data:
                return b"".join(parts) or data
            parts.append(data)
            missing -= len(data)
        self._loaded = 0
        while len(self._ahead) < missing:
            filled = self._fill()
            if not filled:
                parts.append(self._taken(missing))
                return b"".join(parts) or (None if filled is None else b"")
        parts.append(self._taken(missing))
        return b"".join(parts)

    def _read_all(self, raw):
        parts = [self._taken(len(self._ahead))]
        readall = getattr(raw, "readall", None)
        while True:
            data = raw.read() if readall is None else readall()
            if data is not None and not isinstance(data, bytes):
                raise TypeError("readall() should return bytes")
            if not data:
                return b"".join(parts) or data
            parts.append(data)
            if readall is not None:
                return b"".join(parts)

    def read1(self, size=-1):
        self._start("read")
        if size == 0:
            return b""
        if not self._ahead:
            return self._raw_read(self._size if size < 0 else size) or b""
        return self._taken(len(self._ahead) if size < 0 else size)

    def peek(self, size=0):
        self._start("peek")
        if not self._ahead:
            self._fill()
        return self._ahead

    def readinto(self, target):
        return self._read_into(target, False)

    def readinto1(self, target):
        return self._read_into(target, True)

    def _read_into(self, target, once):
        self._start("readinto")
        view = memoryview(target).cast("B")
        data = self._taken(len(view))
        done = len(data)
        view[:done] = data
        while done < len(view):
            missing = len(view) - done
            if missing > self._size:
                data = self._raw_read(missing)
            elif once and done:
                break
            else:
                filled = self._fill()
                data = self._taken(missing) if filled else None if filled is None else b""
            if not data:
                return done or (None if data is None else 0)
            view[done:done + len(data)] = data
            done += len(data)
            if once:
                break
        return done

    def readline(self, size=-1):
        self._start("readline")
        size = -1 if size is None else size
        while True:
            end = self._ahead.find(b"\n") + 1
            if end or 0 <= size <= len(self._ahead) or not self._fill():
                break
        end = end or len(self._ahead)
        return self._taken(end if size < 0 else min(end, size))


class _Writing:
    """Collects what is to be written to a raw stream."""

    def _require(self, raw):
        if not raw.writable():
            raise UnsupportedOperation("File or stream is not writable.")

    def write(self, data):
        self._attached()
        if self.closed:
            raise ValueError("write to closed file")
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        self._forget()
        view = memoryview(data).cast("B")
        size = len(view)
        if size <= self._size - len(self._waiting):
            self._waiting += view
            return size
        try:
            self._push()
        except BlockingIOError as error:
            room = self._size - len(self._waiting)
            self._waiting += view[:room]
            if size <= room:
                return size
            raise BlockingIOError(error.errno, error.strerror, room) from None
        start = 0
        while size - start > self._size:
            count = self._raw.write(view[start:])
            if count is None:
                self._waiting += view[start:start + self._size]
                raise _would_block(start + self._size)
            start += _checked(count, size - start, "write()")
        self._waiting += view[start:]
        return size


class BufferedReader(_Reading, _Buffered):
    """Reads from a raw stream."""

    __module__ = "_io"

    def writable(self):
        return False

    def write(self, data):
        raise UnsupportedOperation("write")


class BufferedWriter(_Writing, _Buffered):
    """Writes to a raw stream."""

    __module__ = "_io"

    def readable(self):
        return False

    def read(self, size=-1):
        raise UnsupportedOperation("read")


class BufferedRandom(_Reading, _Writing, _Buffered):
    """Reads from and writes to a raw stream."""

    __module__ = "_io"

    def _require(self, raw):
        if not raw.seekable():
            raise UnsupportedOperation("File or stream is not seekable.")
        _Reading._require(self, raw)
        _Writing._require(self, raw)


class _StandardBytes(RawIOBase):
    """The bytes of a standard stream, which is one of text."""

    def __init__(self, text):
        self._text = text
        self._rest = b""

    @property
    def name(self):
        return self._text.name

    @property
    def mode(self):
        return self._text.mode + "b"

    def readable(self):
        return self._text.readable()

    def writable(self):
        return self._text.writable()

    def fileno(self):
        return self._text.fileno()

    def readinto(self, target):
        """One line at most, so that nothing is taken from who reads the text."""
        if not self._rest:
            self._rest = self._text.readline().encode("utf-8", "surrogatepass")
        data, self._rest = self._rest[:len(target)], self._rest[len(target):]
        target[:len(data)] = data
        return len(data)

    def write(self, data):
        size = len(data)
        data = self._rest + bytes(data)
        try:
            text = data.decode("utf-8")
            self._rest = b""
        except UnicodeDecodeError as error:
            whole = error.start if error.reason == "unexpected end of data" else len(data)
            text = data[:whole].decode("utf-8", "replace")
            self._rest = data[whole:]
        self._text.write(text)
        return size

    def flush(self):
        self._text.flush()


def standard_buffer(text):
    """The buffer of a standard stream; what is written there waits for nothing."""
    raw = _StandardBytes(text)
    if text.readable():
        return BufferedReader(raw)
    writer = BufferedWriter(raw)
    writer._size = 0
    return writer


class BufferedRWPair(BufferedIOBase):
    """Reads from one raw stream and writes to another."""

    __module__ = "_io"
    __getstate__ = refuse_copies

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /):
        self._reader = BufferedReader(reader, buffer_size)
        self._writer = BufferedWriter(writer, buffer_size)

    def read(self, size=-1):
        return self._reader.read(size)

    def read1(self, size=-1):
        return self._reader.read1(size)

    def readinto(self, target):
        return self._reader.readinto(target)

    def readinto1(self, target):
        return self._reader.readinto1(target)

    def peek(self, size=0):
        return self._reader.peek(size)

    def readable(self):
        return self._reader.readable()

    def write(self, data):
        return self._writer.write(data)

    def flush(self):
        return self._writer.flush()

    def writable(self):
        return self._writer.writable()

    def isatty(self):
        return self._writer.isatty() or self._reader.isatty()

    def close(self):
        try:
            self._writer.close()
        finally:
            self._reader.close()

    @property
    def closed(self):
        return self._writer.closed
