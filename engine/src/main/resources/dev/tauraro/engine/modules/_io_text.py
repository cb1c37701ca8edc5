"""The streams of io that are text over streams of bytes."""

import codecs as _codecs
import sys as _sys
from _io_streams import Layered, refuse_copies, shown
from io import DEFAULT_BUFFER_SIZE, TextIOBase, UnsupportedOperation
from operator import index as _index

__all__ = ["TextIOWrapper", "IncrementalNewlineDecoder", "text_encoding"]


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


class TextIOWrapper(Layered, TextIOBase):
    """Text over a stream of bytes."""

    __module__ = "_io"
    __getstate__ = refuse_copies
    _CHUNK_SIZE = DEFAULT_BUFFER_SIZE
    _buffer = None
    _lack = "I/O operation on uninitialized object"

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False,
                 write_through=False):
        self._buffer, self._lack = None, TextIOWrapper._lack
        self._code(encoding, errors)
        self._end(newline)
        self._line_buffering, self._write_through = bool(line_buffering), bool(write_through)
        self._pending, self._pending_size = [], 0
        self._seekable = self._telling = buffer.seekable()
        self._can_read1 = hasattr(buffer, "read1")
        self._buffer = buffer
        self._start_codecs()
        self._go_on_writing()

    def _code(self, encoding, errors):
        encoding = "UTF-8" if encoding in (None, "locale") else encoding
        if not isinstance(encoding, str):
            raise TypeError("TextIOWrapper() argument 'encoding' must be str or None, "
                            f"not {type(encoding).__name__}")
        if "\0" in encoding:
            raise ValueError("embedded null character")
        if not _codecs.lookup(encoding)._is_text_encoding:
            raise LookupError(f"{encoding!r} is not a text encoding; "
                              "use codecs.open() to handle arbitrary codecs")
        encoding.encode()
        errors = "strict" if errors is None else errors
        if not isinstance(errors, str):
            raise TypeError("TextIOWrapper() argument 'errors' must be str or None, "
                            f"not {type(errors).__name__}")
        errors.encode()
        self._encoding, self._errors = encoding, errors

    def _end(self, newline):
        if newline is not None and not isinstance(newline, str):
            raise TypeError("TextIOWrapper() argument 'newline' must be str or None, "
                            f"not {type(newline).__name__}")
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline}")
        self._newline = newline

    def _start_codecs(self):
        info = _codecs.lookup(self._encoding)
        if self._buffer.readable():
            decoder = info.incrementaldecoder(self._errors)
            self._decoder = decoder if self._newline else IncrementalNewlineDecoder(
                decoder, self._newline is None)
        else:
            self._decoder = None
        self._encoder = info.incrementalencoder(self._errors) if self._buffer.writable() else None
        self._forget()

    def _go_on_writing(self):
        """A mark of the byte order stands at the beginning only."""
        if self._encoder is not None and self._seekable and self._buffer.tell() != 0:
            try:
                self._encoder.setstate(0)
            except LookupError:
                pass

    def _forget(self):
        self._text, self._at = "", 0
        self._ended = False
        self._snapshot = None

    buffer = property(lambda self: self._buffer)

    def _attached(self):
        if self._buffer is None:
            raise ValueError(self._lack)
        return self._buffer

    encoding = property(lambda self: self._encoding)
    errors = property(lambda self: self._errors)
    line_buffering = property(lambda self: self._line_buffering)
    write_through = property(lambda self: self._write_through)
    newlines = property(lambda self: getattr(self._decoder, "newlines", None))

    def _open(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def reconfigure(self, *, encoding=None, errors=None, newline=Ellipsis, line_buffering=None,
                    write_through=None):
        """Change how text is read and written."""
        coded = encoding is not None or errors is not None or newline is not Ellipsis
        if coded and self._snapshot is not None:
            raise UnsupportedOperation("It is not possible to set the encoding or newline of "
                                       "stream after the first read")
        old = self._encoding, self._errors, self._newline
        if encoding is not None or errors is not None:
            kept = self._errors if encoding is None and errors is None else errors
            self._code(self._encoding if encoding is None else encoding, kept)
        try:
            if newline is not Ellipsis:
                self._end(newline)
            self.flush()
        except BaseException:
            self._encoding, self._errors, self._newline = old
            raise
        if line_buffering is not None:
            self._line_buffering = bool(line_buffering)
        if write_through is not None:
            self._write_through = bool(write_through)
        if coded:
            self._start_codecs()
            self._go_on_writing()

    def write(self, s, /):
        self._open()
        if not isinstance(s, str):
            raise TypeError("write() argument must be str, not %s" % type(s).__name__)
        if self._encoder is None:
            raise UnsupportedOperation("not writable")
        text = s
        broken = self._line_buffering and ("\n" in s or "\r" in s)
        if self._newline in ("\r", "\r\n"):
            text = text.replace("\n", self._newline)
        data = self._encoder.encode(text)
        if not isinstance(data, bytes):
            raise TypeError("encoder should return a bytes object, "
                            f"not '{type(data).__name__}'")
        if self._pending_size + len(data) > self._CHUNK_SIZE:
            self._push()
        self._pending.append(data)
        self._pending_size += len(data)
        if self._pending_size >= self._CHUNK_SIZE or broken or self._write_through:
            self._push()
        if broken:
            self._buffer.flush()
        if self._snapshot is not None:
            self._forget()
            self._decoder.reset()
        return len(s)

    def _push(self):
        if self._pending:
            data = b"".join(self._pending)
            self._pending, self._pending_size = [], 0
            self._buffer.write(data)

    def flush(self):
        self._open()
        self._telling = self._seekable
        self._push()
        self._buffer.flush()

    def close(self):
        if not self.closed:
            try:
                self.flush()
            finally:
                self._buffer.close()

    def detach(self):
        buffer = self._attached()
        self.flush()
        self._buffer = None
        self._lack = "underlying buffer has been detached"
        return buffer

    def _start_reading(self):
        self._open()
        if self._decoder is None:
            raise UnsupportedOperation("not readable")
        self._push()

    def _fill(self, whole=False):
        """Read on where all text that was read is taken; false at the end."""
        if self._ended:
            return False
        state = self._decoder.getstate() if self._telling else None
        if whole:
            data = self._buffer.read()
        else:
            read = self._buffer.read1 if self._can_read1 else self._buffer.read
            data = read(self._CHUNK_SIZE)
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError("underlying read1() should have returned a bytes-like object, "
                            f"not '{type(data).__name__}'")
        self._ended = whole or not data
        text = self._decoder.decode(data, self._ended)
        if not isinstance(text, str):
            raise TypeError(f"decoder should return a string result, not '{type(text).__name__}'")
        self._text, self._at = text, 0
        self._snapshot = (None, b"") if state is None else (state[1], state[0] + bytes(data))
        return True

    def _taken(self, size=None):
        start = self._at
        text = self._text[start:None if size is None else start + size]
        self._at = start + len(text)
        return text

    def read(self, size=-1, /):
        self._start_reading()
        size = -1 if size is None else _index(size)
        if size < 0:
            parts = [self._taken()]
            while self._fill(True):
                parts.append(self._taken())
            self._ended = False
            return "".join(parts)
        parts = [self._taken(size)]
        missing = size - len(parts[0])
        while missing and self._fill():
            parts.append(self._taken(missing))
            missing -= len(parts[-1])
        if missing:
            self._ended = False
        return "".join(parts)

    def _line_end(self, before):
        """Where the line ends in the text, or 0; before is what was taken of the line."""
        text, start = self._text, self._at
        if self._newline in (None, "\n"):
            return text.find("\n", start) + 1
        if self._newline:
            if self._newline == "\r\n" and before[-1:] == "\r" and text[start:start + 1] == "\n":
                return start + 1
            end = text.find(self._newline, start)
            return 0 if end < 0 else end + len(self._newline)
        ends = [end for end in (text.find("\n", start), text.find("\r", start)) if end >= 0]
        if not ends:
            return 0
        end = min(ends) + 1
        return end + (text[end - 1:end + 1] == "\r\n")

    def readline(self, size=-1, /):
        self._start_reading()
        size = -1 if size is None else _index(size)
        parts, before = [], ""
        missing = size
        while True:
            end = self._line_end(before)
            length = (end or len(self._text)) - self._at
            piece = self._taken(length if size < 0 else min(length, missing))
            parts.append(piece)
            before = piece or before
            missing -= len(piece)
            if end or missing == 0:
                break
            if not self._fill():
                self._ended = False
                break
        return piece if len(parts) == 1 else "".join(parts)

    def __next__(self):
        self._telling = False
        end = self._text.find("\n", self._at) + 1
        if end and self._newline in (None, "\n") and not self.closed:
            line = self._text[self._at:end]
            self._at = end
            return line
        line = self.readline()
        if not line:
            self._telling = self._seekable
            self._snapshot = None
            raise StopIteration
        return line

    def tell(self):
        if not self._seekable:
            raise UnsupportedOperation("underlying stream is not seekable")
        if not self._telling:
            raise OSError("telling position disabled by next() call")
        self.flush()
        position = self._buffer.tell()
        if self._decoder is None or self._snapshot is None:
            return position
        flags, data = self._snapshot
        return self._cookie(position - len(data), flags, data)

    def _cookie(self, position, flags, data):
        """
        Where text that begins with undecoded data goes on behind what was taken of it: position,
        state of the decoder, bytes to feed it, whether they are all, and characters to skip.
        """
        wanted = self._at
        if wanted == 0:
            return position | flags << 64
        decoder = self._decoder
        kept = decoder.getstate()
        try:
            # Most often, the taken text stands for as many bytes as it would be written with.
            guess = len(self._text[:wanted].encode(self._encoding, "surrogatepass"))
            if guess <= len(data):
                decoder.setstate((b"", flags))
                if len(decoder.decode(data[:guess])) == wanted:
                    rest, state = decoder.getstate()
                    if not rest:
                        return position + guess | state << 64
        except (ValueError, LookupError):
            pass
        finally:
            decoder.setstate(kept)
        try:
            decoder.setstate((b"", flags))
            start, skipped, fed, ended = 0, 0, 0, 0
            count = 0
            for end in range(1, len(data) + 1):
                count += len(decoder.decode(data[end - 1:end]))
                fed = end - start
                rest, state = decoder.getstate()
                if not rest and skipped + count <= wanted:
                    start, skipped, count, fed, flags = end, skipped + count, 0, 0, state
                if skipped + count >= wanted:
                    break
            else:
                count += len(decoder.decode(b"", final=True))
                ended = 1
                if skipped + count < wanted:
                    raise OSError("can't reconstruct logical file position")
            return (position + start | flags << 64 | fed << 128 | (wanted - skipped) << 192
                    | ended << 256)
        finally:
            decoder.setstate(kept)

    def seek(self, cookie, whence=0, /):
        self._open()
        if not self._seekable:
            raise UnsupportedOperation("underlying stream is not seekable")
        if whence not in (0, 1, 2):
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        if whence == 1:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            cookie = self.tell()
        elif whence == 2:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero end-relative seeks")
            self.flush()
            position = self._buffer.seek(0, 2)
            self._restart(position, 0)
            return position
        if cookie < 0:
            raise ValueError("negative seek position %r" % (cookie,))
        self.flush()
        parts = [cookie >> shift & (1 << 64) - 1 for shift in (0, 64, 128, 192)]
        position, flags, fed, skipped = parts
        self._buffer.seek(position)
        self._restart(position, flags)
        if skipped:
            data = self._buffer.read(fed)
            self._text = self._decoder.decode(data, bool(cookie >> 256))
            self._snapshot = flags, data
            if len(self._text) < skipped:
                raise OSError("can't restore logical file position")
            self._at = skipped
        return cookie

    def _restart(self, position, flags):
        self._forget()
        if self._decoder is not None:
            if position == 0 and flags == 0:
                self._decoder.reset()
            else:
                self._decoder.setstate((b"", flags))
                self._snapshot = flags, b""
        if self._encoder is not None:
            if position == 0:
                self._encoder.reset()
            else:
                self._encoder.setstate(0)

    def truncate(self, pos=None):
        self.flush()
        return self._buffer.truncate(self.tell() if pos is None else pos)

    def __repr__(self):
        mode = getattr(self, "mode", None)
        opened = "" if mode is None else f" mode={mode!r}"
        return shown(self, self, f"{opened} encoding={self._encoding!r}")


TextIOWrapper.register(type(_sys.stdout))
