"""Compressed streams of bytes in the format of gzip."""

import io
import struct
import time
import zlib

__all__ = ["BadGzipFile", "GzipFile", "open", "compress", "decompress"]

FTEXT, FHCRC, FEXTRA, FNAME, FCOMMENT = 1, 2, 4, 8, 16
READ, WRITE = 1, 2
_COMPRESS_LEVEL_FAST, _COMPRESS_LEVEL_TRADEOFF, _COMPRESS_LEVEL_BEST = 1, 6, 9


class BadGzipFile(OSError):
    """Bytes that are no gzip stream."""


def _header(name, level, mtime):
    flags = FNAME if name else 0
    extra = 2 if level == 9 else 4 if level == 1 else 0
    head = struct.pack("<BBBBLBB", 0x1F, 0x8B, 8, flags, int(mtime) & 0xFFFFFFFF, extra, 255)
    return head + (name + b"\0" if name else b"")


def compress(data, compresslevel=_COMPRESS_LEVEL_BEST, *, mtime=None):
    """Bytes as a gzip stream."""
    packer = zlib.compressobj(compresslevel, zlib.DEFLATED, -zlib.MAX_WBITS)
    head = _header(b"", compresslevel, time.time() if mtime is None else mtime)
    body = packer.compress(data) + packer.flush()
    return head + body + struct.pack("<LL", zlib.crc32(data), len(data) & 0xFFFFFFFF)


def _cut(data, at):
    if at > len(data):
        raise EOFError("Compressed file ended before the end-of-stream marker was reached")
    return at


def _skip_header(data, at):
    """Where the header that begins at a place ends, and its time."""
    if data[at:at + 2] != b"\x1f\x8b":
        raise BadGzipFile(f"Not a gzipped file ({bytes(data[at:at + 2])!r})")
    _cut(data, at + 10)
    method, flags, mtime = struct.unpack("<BBLxx", data[at + 2:at + 10])
    if method != 8:
        raise BadGzipFile("Unknown compression method")
    at += 10
    if flags & FEXTRA:
        _cut(data, at + 2)
        at = _cut(data, at + 2 + int.from_bytes(data[at:at + 2], "little"))
    for flag in (FNAME, FCOMMENT):
        if flags & flag:
            end = data.find(b"\0", at)
            at = _cut(data, len(data) + 1 if end < 0 else end + 1)
    if flags & FHCRC:
        at = _cut(data, at + 2)
    return at, mtime


def _members(data):
    """What each stream within bytes holds, and its time."""
    at = 0
    while True:
        while at < len(data) and at and data[at] == 0:
            at += 1
        if at == len(data):
            return
        at, mtime = _skip_header(data, at)
        unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
        text = unpacker.decompress(data[at:])
        if not unpacker.eof or len(unpacker.unused_data) < 8:
            raise EOFError("Compressed file ended before the end-of-stream marker was reached")
        at = len(data) - len(unpacker.unused_data)
        crc, size = struct.unpack("<LL", data[at:at + 8])
        if crc != zlib.crc32(text):
            raise BadGzipFile(f"CRC check failed {hex(crc)} != {hex(zlib.crc32(text))}")
        if size != len(text) & 0xFFFFFFFF:
            raise BadGzipFile("Incorrect length of data produced")
        at += 8
        yield text, mtime


def decompress(data):
    """The bytes of a gzip stream."""
    return b"".join([text for text, _ in _members(bytes(data))])


class GzipFile(io.BufferedIOBase):
    """A gzip stream in front of a stream of bytes."""

    def __init__(self, filename=None, mode=None, compresslevel=_COMPRESS_LEVEL_BEST, fileobj=None, mtime=None):
        if mode and ("t" in mode or "U" in mode):
            raise ValueError(f"Invalid mode: {mode!r}")
        if mode and "b" not in mode:
            mode += "b"
        self.myfileobj = None
        if fileobj is None:
            fileobj = self.myfileobj = io.open(filename, mode or "rb")
        if filename is None:
            filename = getattr(fileobj, "name", "")
            if not isinstance(filename, (str, bytes)):
                filename = ""
        self.name = filename
        self.fileobj = fileobj
        mode = mode or getattr(fileobj, "mode", "rb")
        if mode.startswith("r"):
            self.mode = READ
            self._reader = None
            self._mtime = None
        elif mode.startswith(("w", "a", "x")):
            self.mode = WRITE
            self.compress = zlib.compressobj(compresslevel, zlib.DEFLATED, -zlib.MAX_WBITS)
            self.crc = zlib.crc32(b"")
            self.size = self.offset = 0
            stamp = time.time() if mtime is None else mtime
            self._mtime = mtime
            fileobj.write(_header(self._short_name(), compresslevel, stamp))
        else:
            raise ValueError(f"Invalid mode: {mode!r}")

    def _short_name(self):
        name = self.name
        if isinstance(name, str):
            try:
                name = name.rpartition("/")[2].encode("latin-1")
            except UnicodeEncodeError:
                return b""
        return name[:-3] if name.endswith(b".gz") else name

    @property
    def mtime(self):
        """The time in the header, once it has been read."""
        return self._mtime

    def __repr__(self):
        return f"<gzip {self.fileobj!r} {hex(id(self))}>"

    @property
    def closed(self):
        return self.fileobj is None

    def _check_not_closed(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def write(self, data):
        self._check_not_closed()
        if self.mode != WRITE:
            raise OSError(9, "write() on read-only GzipFile object")
        data = bytes(data)
        self.fileobj.write(self.compress.compress(data))
        self.crc = zlib.crc32(data, self.crc)
        self.size += len(data)
        self.offset += len(data)
        return len(data)

    def _contents(self):
        self._check_not_closed()
        if self.mode != READ:
            raise OSError(9, "read() on write-only GzipFile object")
        if self._reader is None:
            parts = []
            for text, stamp in _members(self.fileobj.read()):
                parts.append(text)
                self._mtime = stamp
            self._reader = io.BytesIO(b"".join(parts))
        return self._reader

    def read(self, size=-1):
        return self._contents().read(size)

    def read1(self, size=-1):
        return self._contents().read1(size)

    def peek(self, n):
        reader = self._contents()
        return reader.getbuffer()[reader.tell():reader.tell() + max(n, 1)].tobytes()

    def readline(self, size=-1):
        return self._contents().readline(size)

    def flush(self, zlib_mode=zlib.Z_SYNC_FLUSH):
        self._check_not_closed()
        if self.mode == WRITE:
            self.fileobj.write(self.compress.flush(zlib_mode))

    def close(self):
        stream, self.fileobj = self.fileobj, None
        if stream is None:
            return
        try:
            if self.mode == WRITE:
                stream.write(self.compress.flush())
                stream.write(struct.pack("<LL", self.crc, self.size & 0xFFFFFFFF))
        finally:
            own, self.myfileobj = self.myfileobj, None
            if own is not None:
                own.close()

    def fileno(self):
        return self.fileobj.fileno()

    def rewind(self):
        if self.mode != READ:
            raise OSError("Can't rewind in write mode")
        self._contents().seek(0)

    def readable(self):
        return self.mode == READ

    def writable(self):
        return self.mode == WRITE

    def seekable(self):
        return True

    def tell(self):
        self._check_not_closed()
        return self.offset if self.mode == WRITE else self._contents().tell()

    def seek(self, offset, whence=io.SEEK_SET):
        if self.mode == READ:
            return self._contents().seek(offset, whence)
        if whence == io.SEEK_CUR:
            offset += self.offset
        elif whence != io.SEEK_SET:
            raise ValueError("Seek from end not supported")
        if offset < self.offset:
            raise OSError("Negative seek in write mode")
        while self.offset < offset:
            self.write(bytes(min(1024, offset - self.offset)))
        return self.offset


def open(filename, mode="rb", compresslevel=_COMPRESS_LEVEL_BEST, encoding=None, errors=None, newline=None):
    """A gzip stream, in bytes or as text."""
    if "t" in mode:
        if "b" in mode:
            raise ValueError(f"Invalid mode: {mode!r}")
    else:
        for name, value in (("encoding", encoding), ("errors", errors), ("newline", newline)):
            if value is not None:
                raise ValueError(f"Argument '{name}' not supported in binary mode")
    plain = mode.replace("t", "")
    if isinstance(filename, (str, bytes)) or hasattr(filename, "__fspath__"):
        stream = GzipFile(filename, plain, compresslevel)
    elif hasattr(filename, "read") or hasattr(filename, "write"):
        stream = GzipFile(None, plain, compresslevel, filename)
    else:
        raise TypeError("filename must be a str or bytes object, or a file")
    return io.TextIOWrapper(stream, encoding, errors, newline) if "t" in mode else stream
