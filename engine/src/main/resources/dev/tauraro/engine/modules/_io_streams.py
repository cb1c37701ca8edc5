"""The streams of io that read from and write to other streams."""

import sys as _sys
from io import (
    DEFAULT_BUFFER_SIZE, BufferedIOBase, TextIOBase, RawIOBase, UnsupportedOperation)

__all__ = [
    "BufferedReader", "BufferedWriter", "BufferedRWPair", "BufferedRandom", "FileIO",
    "TextIOWrapper", "IncrementalNewlineDecoder", "open_code", "text_encoding",
]


class _Buffered(BufferedIOBase):
    """What streams over a raw stream have in common."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if buffer_size <= 0:
            raise ValueError("buffer size must be strictly positive")
        self._raw = raw
        self._size = buffer_size
        self._ahead = b""
        self._waiting = bytearray()

    @property
    def raw(self):
        return self._attached()

    def _attached(self):
        if self._raw is None:
            raise ValueError("raw stream has been detached")
        return self._raw

    @property
    def closed(self):
        return self._attached().closed

    @property
    def name(self):
        return self._attached().name

    @property
    def mode(self):
        return self._attached().mode

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

    def flush(self):
        if self.closed:
            raise ValueError("flush of closed file")
        self._push()
        self._raw.flush()

    def _push(self):
        while self._waiting:
            count = self._raw.write(bytes(self._waiting))
            del self._waiting[:count]

    def close(self):
        if self._raw is not None and not self.closed:
            try:
                self.flush()
            finally:
                self._raw.close()

    def detach(self):
        raw = self._attached()
        self.flush()
        self._raw = None
        return raw

    def tell(self):
        return self._attached().tell() - len(self._ahead) + len(self._waiting)

    def seek(self, target, whence=0):
        if whence not in (0, 1, 2):
            raise ValueError("invalid whence value")
        self.flush()
        if whence == 1:
            target -= len(self._ahead)
        self._ahead = b""
        return self._raw.seek(target, whence)

    def truncate(self, pos=None):
        self.flush()
        return self._raw.truncate(self.tell() if pos is None else pos)

    def __repr__(self):
        cls = type(self)
        name = getattr(self._raw, "name", None)
        shown = "" if name is None else f" name={name!r}"
        return f"<_io.{cls.__name__}{shown}>"


class _Reading:
    """Reads ahead from a raw stream."""

    def _fill(self):
        data = self._raw.read(self._size)
        if data:
            self._ahead += data
        return bool(data)

    def _taken(self, size):
        data, self._ahead = self._ahead[:size], self._ahead[size:]
        return data

    def read(self, size=-1):
        self._check_open("read")
        if size is not None and size < -1:
            raise ValueError("read length must be non-negative or -1")
        if self._waiting:
            self.flush()
        if size is None or size < 0:
            parts = [self._taken(len(self._ahead))]
            while data := self._raw.read(self._size):
                parts.append(data)
            return b"".join(parts)
        while len(self._ahead) < size and self._fill():
            pass
        return self._taken(size)

    def read1(self, size=-1):
        self._check_open("read")
        if not self._ahead and size != 0:
            self._fill()
        return self._taken(len(self._ahead) if size < 0 else size)

    def peek(self, size=0):
        self._check_open("peek")
        if not self._ahead:
            self._fill()
        return self._ahead

    def readinto(self, target):
        view = memoryview(target)
        data = self.read(view.nbytes)
        view[:len(data)] = data
        return len(data)

    def readline(self, size=-1):
        self._check_open("readline")
        size = -1 if size is None else size
        while True:
            end = self._ahead.find(b"\n") + 1
            if end or 0 <= size <= len(self._ahead) or not self._fill():
                break
        end = end or len(self._ahead)
        return self._taken(end if size < 0 else min(end, size))

    def _check_open(self, action):
        if self.closed:
            raise ValueError(f"{action} of closed file")


class _Writing:
    """Collects what is to be written to a raw stream."""

    def write(self, data):
        if self.closed:
            raise ValueError("write to closed file")
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        if self._ahead:
            self._raw.seek(-len(self._ahead), 1)
            self._ahead = b""
        view = memoryview(data).cast("B")
        size = len(view)
        start = 0
        if size >= self._size or size > self._size - len(self._waiting):
            self._push()
            while size - start > self._size:
                start += self._raw.write(view[start:])
        self._waiting += view[start:]
        return size


class BufferedReader(_Reading, _Buffered):
    """Reads from a raw stream."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.readable():
            raise OSError('"raw" argument must be readable.')
        super().__init__(raw, buffer_size)

    def writable(self):
        return False

    def write(self, data):
        raise UnsupportedOperation("write")


class BufferedWriter(_Writing, _Buffered):
    """Writes to a raw stream."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.writable():
            raise OSError('"raw" argument must be writable.')
        super().__init__(raw, buffer_size)

    def readable(self):
        return False

    def read(self, size=-1):
        raise UnsupportedOperation("read")


class BufferedRandom(_Reading, _Writing, _Buffered):
    """Reads from and writes to a raw stream."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.seekable():
            raise UnsupportedOperation("File or stream is not seekable.")
        super().__init__(raw, buffer_size)


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

    def read(self, size=-1):
        """One line at most, so that nothing is taken from who reads the text."""
        return self._text.readline().encode("utf-8", "surrogatepass")

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

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE):
        self.reader = BufferedReader(reader, buffer_size)
        self.writer = BufferedWriter(writer, buffer_size)
        for name in ("read", "read1", "readinto", "peek", "readline", "readable"):
            setattr(self, name, getattr(self.reader, name))
        for name in ("write", "flush", "writable"):
            setattr(self, name, getattr(self.writer, name))

    def close(self):
        try:
            self.writer.close()
        finally:
            self.reader.close()

    @property
    def closed(self):
        return self.writer.closed


class FileIO(RawIOBase):
    """A file; there are none here."""

    def __init__(self, file, mode="r", closefd=True, opener=None):
        open_code(file)


def open_code(path):
    """There are no files here."""
    raise PermissionError(1, "there are no files here", path)


def text_encoding(encoding, stacklevel=2, /):
    """The encoding, or the name of the usual one."""
    return "locale" if encoding is None else encoding


class IncrementalNewlineDecoder:
    """Turns the ends of lines into newlines, piece by piece."""

    def __init__(self, decoder, translate, errors="strict"):
        self.decoder = decoder
        self.translate = translate
        self.errors = errors
        self.reset()

    def reset(self):
        self._held = False
        self._seen = [False, False, False]
        if self.decoder is not None:
            self.decoder.reset()

    def decode(self, input, final=False):
        text = input if self.decoder is None else self.decoder.decode(input, final=final)
        if self._held and (text or final):
            text = "\r" + text
            self._held = False
        if text.endswith("\r") and not final:
            text = text[:-1]
            self._held = True
        pairs = text.count("\r\n")
        for index, count in enumerate(
                (text.count("\r") - pairs, text.count("\n") - pairs, pairs)):
            self._seen[index] |= count > 0
        if self.translate:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        return text

    def getstate(self):
        data, flag = (b"", 0) if self.decoder is None else self.decoder.getstate()
        return data, flag << 1 | self._held

    def setstate(self, state):
        data, flag = state
        self._held = bool(flag & 1)
        if self.decoder is not None:
            self.decoder.setstate((data, flag >> 1))

    @property
    def newlines(self):
        found = tuple(
            end for end, seen in zip(("\r", "\n", "\r\n"), self._seen) if seen)
        return None if not found else found[0] if len(found) == 1 else found


class TextIOWrapper(TextIOBase):
    """Text over a stream of bytes."""

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False,
                 write_through=False):
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError("illegal newline value: %s" % newline)
        import codecs
        encoding = "utf-8" if encoding in (None, "locale") else encoding
        codecs.lookup(encoding)
        self._buffer = buffer
        self._encoding, self._errors = encoding, errors or "strict"
        self._newline = newline
        self._line_buffering, self._write_through = line_buffering, write_through
        decoder = codecs.getincrementaldecoder(encoding)(self._errors)
        self._decoder = decoder if newline else IncrementalNewlineDecoder(
            decoder, newline is None)
        self._ahead = ""
        self._ended = False

    @property
    def buffer(self):
        if self._buffer is None:
            raise ValueError("underlying buffer has been detached")
        return self._buffer

    encoding = property(lambda self: self._encoding)
    errors = property(lambda self: self._errors)
    line_buffering = property(lambda self: self._line_buffering)
    write_through = property(lambda self: self._write_through)
    closed = property(lambda self: self.buffer.closed)
    name = property(lambda self: self.buffer.name)
    newlines = property(lambda self: getattr(self._decoder, "newlines", None))

    def reconfigure(self, *, encoding=None, errors=None, newline=Ellipsis, line_buffering=None,
                    write_through=None):
        """Change how text is read and written."""
        self.flush()
        if line_buffering is not None:
            self._line_buffering = line_buffering
        if write_through is not None:
            self._write_through = write_through
        if encoding is not None or errors is not None or newline is not Ellipsis:
            TextIOWrapper.__init__(
                self, self._buffer, encoding or self._encoding, errors or self._errors,
                self._newline if newline is Ellipsis else newline, self._line_buffering,
                self._write_through)

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def seekable(self):
        return self.buffer.seekable()

    def isatty(self):
        return self.buffer.isatty()

    def fileno(self):
        return self.buffer.fileno()

    def write(self, s):
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        if not isinstance(s, str):
            raise TypeError("write() argument must be str, not %s" % type(s).__name__)
        text = s
        if self._newline in ("\r", "\r\n"):
            text = text.replace("\n", self._newline)
        self.buffer.write(text.encode(self._encoding, self._errors))
        if self._line_buffering and ("\n" in s or "\r" in s):
            self.flush()
        return len(s)

    def flush(self):
        self.buffer.flush()

    def close(self):
        if self._buffer is not None and not self.closed:
            try:
                self.flush()
            finally:
                self._buffer.close()

    def detach(self):
        buffer = self.buffer
        self.flush()
        self._buffer = None
        return buffer

    def _fill(self):
        if self._ended:
            return False
        if not self.buffer.readable():
            raise UnsupportedOperation("not readable")
        data = self.buffer.read(DEFAULT_BUFFER_SIZE)
        self._ended = not data
        self._ahead += self._decoder.decode(data, final=self._ended)
        return True

    def _taken(self, size):
        text, self._ahead = self._ahead[:size], self._ahead[size:]
        return text

    def read(self, size=-1):
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        if size is None or size < 0:
            parts = [self._taken(len(self._ahead))]
            while self._fill():
                parts.append(self._taken(len(self._ahead)))
            self._ended = False
            return "".join(parts)
        while len(self._ahead) < size and self._fill():
            pass
        return self._taken(size)

    def _line_end(self):
        """Where the first line ends that was read, or 0."""
        if self._newline in (None, "\n"):
            return self._ahead.find("\n") + 1
        if self._newline:
            return (self._ahead.find(self._newline) + len(self._newline)
                    if self._newline in self._ahead else 0)
        ends = [end for end in (self._ahead.find("\n"), self._ahead.find("\r")) if end >= 0]
        if not ends:
            return 0
        end = min(ends) + 1
        return end + (self._ahead[end - 1:end + 1] == "\r\n")

    def readline(self, size=-1):
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        size = -1 if size is None else size
        while True:
            end = self._line_end()
            if end or 0 <= size <= len(self._ahead) or not self._fill():
                break
        end = end or len(self._ahead)
        return self._taken(end if size < 0 else min(end, size))

    def tell(self):
        self.flush()
        return self.buffer.tell() - len(self._ahead.encode(self._encoding, self._errors))

    def seek(self, cookie, whence=0):
        if whence == 1 and cookie != 0:
            raise UnsupportedOperation("can't do nonzero cur-relative seeks")
        if whence == 2 and cookie != 0:
            raise UnsupportedOperation("can't do nonzero end-relative seeks")
        if whence == 1:
            cookie, whence = self.tell(), 0
        if whence == 0 and cookie < 0:
            raise ValueError("negative seek position %r" % (cookie,))
        self.flush()
        self._ahead, self._ended = "", False
        self._decoder.reset()
        return self.buffer.seek(cookie, whence)

    def truncate(self, pos=None):
        self.flush()
        return self.buffer.truncate(self.tell() if pos is None else pos)

    def __repr__(self):
        name = getattr(self._buffer, "name", None)
        shown = "" if name is None else f" name={name!r}"
        return f"<_io.TextIOWrapper{shown} encoding={self._encoding!r}>"


TextIOWrapper.register(type(_sys.stdout))
