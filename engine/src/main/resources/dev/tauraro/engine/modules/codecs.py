"""Encodings: of texts as bytes, and of bytes as other bytes or texts as other texts."""

from _forward import forward as _forward
import builtins as _builtins
import sys as _sys

__all__ = [
    "register", "lookup", "open", "EncodedFile", "BOM", "BOM_BE", "BOM_LE", "BOM32_BE", "BOM32_LE",
    "BOM64_BE", "BOM64_LE", "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32",
    "BOM_UTF32_LE", "BOM_UTF32_BE", "CodecInfo", "Codec", "IncrementalEncoder",
    "IncrementalDecoder", "StreamReader", "StreamWriter", "StreamReaderWriter", "StreamRecoder",
    "getencoder", "getdecoder", "getincrementalencoder", "getincrementaldecoder", "getreader",
    "getwriter", "encode", "decode", "iterencode", "iterdecode", "strict_errors", "ignore_errors",
    "replace_errors", "xmlcharrefreplace_errors", "backslashreplace_errors",
    "namereplace_errors", "register_error", "lookup_error",
]

BOM_UTF8 = b"\xef\xbb\xbf"
BOM = BOM_LE = BOM_UTF16 = BOM_UTF16_LE = BOM32_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = BOM32_BE = b"\xfe\xff"
BOM_UTF32 = BOM_UTF32_LE = BOM64_LE = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = BOM64_BE = b"\x00\x00\xfe\xff"

_searches = []
_infos = {}

# The names that encodings go by here, where they are not the names themselves.
_NAMES = {
    "utf_8": "utf-8", "utf8": "utf-8", "u8": "utf-8", "utf": "utf-8",
    "cp65001": "utf-8", "utf_8_sig": "utf-8-sig",
    "us_ascii": "ascii", "646": "ascii", "latin_1": "iso8859-1", "latin1": "iso8859-1",
    "latin": "iso8859-1", "l1": "iso8859-1", "iso_8859_1": "iso8859-1", "iso8859_1": "iso8859-1",
    "8859": "iso8859-1", "utf_16": "utf-16", "utf16": "utf-16", "u16": "utf-16",
    "utf_16_le": "utf-16-le", "utf_16_be": "utf-16-be", "utf_16le": "utf-16-le",
    "utf_16be": "utf-16-be", "utf_32": "utf-32", "utf32": "utf-32", "u32": "utf-32",
    "utf_32_le": "utf-32-le", "utf_32_be": "utf-32-be", "utf_32le": "utf-32-le",
    "utf_32be": "utf-32-be", "unicode_escape": "unicode-escape",
    "raw_unicode_escape": "raw-unicode-escape",
}


class CodecInfo(tuple):
    """What lookup() knows of an encoding."""

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None,
                incrementaldecoder=None, name=None, *, _is_text_encoding=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode, self.decode = encode, decode
        self.incrementalencoder = incrementalencoder
        self.incrementaldecoder = incrementaldecoder
        self.streamwriter, self.streamreader = streamwriter, streamreader
        if _is_text_encoding is not None:
            self._is_text_encoding = _is_text_encoding
        return self

    _is_text_encoding = True

    def __repr__(self):
        cls = self.__class__
        return f"<{cls.__module__}.{cls.__qualname__} object for encoding {self.name} at {id(self):#x}>"


class Codec:
    """An encoding without a state."""

    def encode(self, input, errors="strict"):
        raise NotImplementedError

    def decode(self, input, errors="strict"):
        raise NotImplementedError


class IncrementalEncoder:
    """Encodes a text piece by piece."""

    def __init__(self, errors="strict"):
        self.errors = errors
        self.buffer = ""

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        """Begin anew."""

    def getstate(self):
        return 0

    def setstate(self, state):
        """Go on from a state."""


class BufferedIncrementalEncoder(IncrementalEncoder):
    """An encoder that keeps what it cannot encode yet."""

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        data = self.buffer + input
        result, consumed = self._buffer_encode(data, self.errors, final)
        self.buffer = data[consumed:]
        return result

    def reset(self):
        self.buffer = ""

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ""


class IncrementalDecoder:
    """Decodes bytes piece by piece."""

    def __init__(self, errors="strict"):
        self.errors = errors

    def decode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        """Begin anew."""

    def getstate(self):
        return b"", 0

    def setstate(self, state):
        """Go on from a state."""


class BufferedIncrementalDecoder(IncrementalDecoder):
    """A decoder that keeps the bytes of characters that are not complete."""

    def __init__(self, errors="strict"):
        super().__init__(errors)
        self.buffer = b""

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        data = self.buffer + input
        result, consumed = self._buffer_decode(data, self.errors, final)
        self.buffer = data[consumed:]
        return result

    def reset(self):
        self.buffer = b""

    def getstate(self):
        return self.buffer, 0

    def setstate(self, state):
        self.buffer = state[0]


class _OnStream:
    """What objects in front of a stream have in common: the rest of it, and its end."""

    def __getattr__(self, name):
        if name == "stream":
            raise AttributeError(name)
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()

    def __reduce_ex__(self, proto):
        raise TypeError(f"can't serialize {self.__class__.__name__}")

    def reset(self):
        """Begin anew."""

    def seek(self, offset, whence=0):
        """Go to a place, and begin anew there."""
        self.stream.seek(offset, whence)
        self._moved(offset == 0 and whence == 0)


class StreamWriter(_OnStream, Codec):
    """Writes texts to a stream of bytes."""

    def __init__(self, stream, errors="strict"):
        self.stream, self.errors = stream, errors

    def write(self, object):
        data, _ = self.encode(object, self.errors)
        self.stream.write(data)

    def writelines(self, list):
        self.write("".join(list))

    def _moved(self, to_start):
        if to_start:
            self.reset()


class StreamReader(_OnStream, Codec):
    """Reads texts from a stream of bytes."""

    charbuffertype = str

    def __init__(self, stream, errors="strict"):
        self.stream, self.errors = stream, errors
        self.bytebuffer = b""
        self.charbuffer = self._empty_charbuffer = self.charbuffertype()
        self.linebuffer = None

    def _fill(self, size, firstline):
        """Take one piece of the stream; whether there was any."""
        more = self.stream.read(size) if size >= 0 else self.stream.read()
        data = self.bytebuffer + more
        if not data:
            return False
        try:
            text, used = self.decode(data, self.errors)
        except UnicodeDecodeError as error:
            if not firstline:
                raise
            text, used = self.decode(data[:error.start], self.errors)
            if len(text.splitlines(True)) <= 1:
                raise
        self.bytebuffer = data[used:]
        self.charbuffer += text
        return bool(more)

    def read(self, size=-1, chars=-1, firstline=False):
        if self.linebuffer:
            self.linebuffer.reverse()
            self.charbuffer = self._empty_charbuffer.join(self.linebuffer) + self.charbuffer
        self.linebuffer = None
        count = size if chars < 0 else chars
        self._need(size, count, firstline)
        if count < 0:
            count = len(self.charbuffer)
        result, self.charbuffer = self.charbuffer[:count], self.charbuffer[count:]
        return result

    def _need(self, size, count, firstline):
        """Have a number of characters, or all; whether the stream has not ended."""
        while count < 0 or len(self.charbuffer) < count:
            if not self._fill(size, firstline):
                return False
        return True

    def _split(self, is_end):
        """Keep the complete lines apart, the last first; whether there are any."""
        lines = self.charbuffer.splitlines(True)
        if lines and not is_end:
            last = lines[-1]
            if last == last.splitlines()[0] or last[-1:] in ("\r", b"\r"):
                lines.pop()
        if not lines:
            return False
        self.charbuffer = self.charbuffer[sum([len(line) for line in lines]):]
        lines.reverse()
        self.linebuffer = lines
        return True

    def readline(self, size=None, keepends=True):
        piece = size or 72
        while not self.linebuffer and not self._split(False):
            more = self._need(piece, len(self.charbuffer) + piece, True)
            if size is not None and self.charbuffer[-1:] in ("\r", b"\r"):
                more = self._need(piece, len(self.charbuffer) + 1, True)
            if (not more or size is not None) and not self._split(not more):
                line, self.charbuffer = self.charbuffer, self._empty_charbuffer
                break
            piece = min(2 * piece, 8000)
        else:
            line = self.linebuffer.pop()
        return line if keepends or not line else line.splitlines()[0]

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def reset(self):
        self.bytebuffer = b""
        self.charbuffer = self._empty_charbuffer
        self.linebuffer = None

    def _moved(self, to_start):
        self.reset()

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line


class StreamReaderWriter(_OnStream):
    """Reads and writes texts in a stream of bytes."""

    encoding = "unknown"

    def __init__(self, stream, Reader, Writer, errors="strict"):
        self.stream, self.errors = stream, errors
        self.reader, self.writer = Reader(stream, errors), Writer(stream, errors)

    _forward(locals(), "reader", """
        read(size=-1)
        readline(size=None)
        readlines(sizehint=None)
        __next__()
    """)
    _forward(locals(), "writer", """
        write(data)
        writelines(list)
    """)

    def __iter__(self):
        return self

    def reset(self):
        for part in (self.reader, self.writer):
            part.reset()

    def _moved(self, to_start):
        self.reader.reset()
        if to_start:
            self.writer.reset()


class StreamRecoder(StreamReaderWriter):
    """Bytes of one encoding in front of a stream of another."""

    def __init__(self, stream, encode, decode, Reader, Writer, errors="strict"):
        super().__init__(stream, Reader, Writer, errors)
        self.encode, self.decode = encode, decode

    def read(self, size=-1):
        return self.encode(self.reader.read(size), self.errors)[0]

    def readline(self, size=None):
        text = self.reader.readline() if size is None else self.reader.readline(size)
        return self.encode(text, self.errors)[0]

    def readlines(self, sizehint=None):
        return self.encode(self.reader.read(), self.errors)[0].splitlines(True)

    def __next__(self):
        return self.encode(next(self.reader), self.errors)[0]

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        return self.write(b"".join(list))

    def _moved(self, to_start):
        self.reset()


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    """A file of bytes, as texts."""
    if encoding is not None and "b" not in mode:
        mode += "b"
    file = _builtins.open(filename, mode, buffering)
    if encoding is None:
        return file
    try:
        info = lookup(encoding)
        result = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
    except BaseException:
        file.close()
        raise
    result.encoding = encoding
    return result


def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
    """A stream whose bytes have another encoding than the file's."""
    data, stored = lookup(data_encoding), lookup(file_encoding or data_encoding)
    recoder = StreamRecoder(
        file, data.encode, data.decode, stored.streamreader, stored.streamwriter, errors)
    recoder.data_encoding, recoder.file_encoding = data_encoding, file_encoding or data_encoding
    return recoder


def register(search_function):
    """Let a function look for encodings that are not built in."""
    if not callable(search_function):
        raise TypeError("argument must be callable")
    _searches.append(search_function)


def unregister(search_function):
    """Ask a function no more."""
    if search_function in _searches:
        _searches.remove(search_function)
        _infos.clear()


def _normal(name):
    text = []
    for c in name:
        text.append(c if c.isalnum() and c.isascii() or c == "." else "_")
    return "_".join([part for part in "".join(text).lower().split("_") if part])


def lookup(encoding):
    """The encoding of a name."""
    if not isinstance(encoding, str):
        raise TypeError(
            f"lookup() argument must be str, not {_kind(encoding)}")
    key = _normal(encoding)
    info = _infos.get(key)
    if info is None:
        info = _infos[key] = _find(encoding, key)
    return info


def _kind(value):
    return "None" if value is None else type(value).__name__


def _find(encoding, key):
    import _codec_texts
    info = _codec_texts.find(key)
    if info is not None:
        return info
    for search in _searches:
        info = search(key)
        if info is not None:
            if not isinstance(info, tuple) or len(info) != 4:
                raise TypeError("codec search functions must return 4-tuples")
            return info
    raise LookupError(f"unknown encoding: {encoding}")


def encode(obj, encoding="utf-8", errors="strict"):
    """Encode anything."""
    return _apply(lookup(encoding)[0], obj, errors, encoding, "encoding")


def decode(obj, encoding="utf-8", errors="strict"):
    """Decode anything."""
    return _apply(lookup(encoding)[1], obj, errors, encoding, "decoding")


# Exceptions that know more than their arguments stay as they are.
_SPECIAL = (
    OSError, UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError, StopIteration,
    ImportError, AttributeError, NameError, SyntaxError, BaseExceptionGroup)


def _is_made_by_script(kind):
    """Whether a class of exceptions has its own way to make them, which may want other arguments."""
    function = type(_is_made_by_script)
    for cls in kind.__mro__:
        made = vars(cls).get("__new__")
        if (isinstance(vars(cls).get("__init__"), function)
                or isinstance(getattr(made, "__func__", None), function)):
            return True
    return False


def _explain(error, encoding, what):
    """Raise what a codec raised, with its name in the message where that loses nothing."""
    args = error.args
    if (isinstance(error, _SPECIAL) or error.__dict__ or len(args) > 1
            or args and not isinstance(args[0], str) or _is_made_by_script(type(error))):
        raise error
    raise type(error)(
        f"{what} with '{encoding}' codec failed ({type(error).__name__}: {error})") from error


def _apply(function, obj, errors, encoding, what):
    try:
        result = function(obj, errors)
    except Exception as error:
        _explain(error, encoding, what)
    if not isinstance(result, tuple) or len(result) != 2:
        raise TypeError(
            "encoder must return a tuple (object, integer)" if what == "encoding"
            else "decoder must return a tuple (object,integer)")
    return result[0]


encode.__module__ = decode.__module__ = "_codecs"


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def _need(encoding, attribute):
    found = getattr(lookup(encoding), attribute)
    if found is None:
        raise LookupError(encoding)
    return found


def getincrementalencoder(encoding):
    return _need(encoding, "incrementalencoder")


def getincrementaldecoder(encoding):
    return _need(encoding, "incrementaldecoder")


def getreader(encoding):
    return lookup(encoding).streamreader


def getwriter(encoding):
    return lookup(encoding).streamwriter


def iterencode(iterator, encoding, errors="strict", **kwargs):
    """Encode texts one by one."""
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for text in iterator:
        output = encoder.encode(text)
        if output:
            yield output
    output = encoder.encode("", True)
    if output:
        yield output


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    """Decode bytes one by one."""
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for data in iterator:
        output = decoder.decode(data)
        if output:
            yield output
    output = decoder.decode(b"", True)
    if output:
        yield output


# The errors that tell where something is wrong.
_PLACED = (UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)


def _wrong(error):
    raise TypeError(f"don't know how to handle {type(error).__name__} in error callback")


def strict_errors(exception, /):
    """Raise it."""
    if isinstance(exception, Exception):
        raise exception
    raise TypeError("codec must pass exception instance")


def ignore_errors(exception, /):
    """Leave it out."""
    return ("", exception.end) if isinstance(exception, _PLACED) else _wrong(exception)


def replace_errors(exception, /):
    """Put a question mark."""
    count = exception.end - exception.start if isinstance(exception, _PLACED) else 0
    if isinstance(exception, UnicodeEncodeError):
        return "?" * count, exception.end
    if isinstance(exception, UnicodeDecodeError):
        return "\ufffd", exception.end
    if isinstance(exception, UnicodeTranslateError):
        return "\ufffd" * count, exception.end
    return _wrong(exception)


def xmlcharrefreplace_errors(exception, /):
    """Put the number of the character, as in XML."""
    if not isinstance(exception, UnicodeEncodeError):
        return _wrong(exception)
    part = exception.object[exception.start:exception.end]
    return "".join([f"&#{ord(c)};" for c in part]), exception.end


def _escape(c):
    number = c if isinstance(c, int) else ord(c)
    if number < 0x100:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def backslashreplace_errors(exception, /):
    """Put an escape sequence."""
    if not isinstance(exception, _PLACED):
        return _wrong(exception)
    part = exception.object[exception.start:exception.end]
    return "".join([_escape(c) for c in part]), exception.end


def namereplace_errors(exception, /):
    """Put the name of the character."""
    if not isinstance(exception, UnicodeEncodeError):
        return _wrong(exception)
    from unicodedata import name
    part = exception.object[exception.start:exception.end]
    shown = [f"\\N{{{name(c)}}}" if name(c, None) else _escape(c) for c in part]
    return "".join(shown), exception.end


def _surrogateescape(exception):
    if not isinstance(exception, _PLACED[:2]):
        return _wrong(exception)
    part = exception.object[exception.start:exception.end]
    if isinstance(exception, UnicodeEncodeError):
        if all("\udc80" <= c <= "\udcff" for c in part):
            return bytes([ord(c) - 0xdc00 for c in part]), exception.end
    else:
        count = 0
        while count < len(part) and part[count] >= 128:
            count += 1
        if count:
            return "".join([chr(0xdc00 + b) for b in part[:count]]), exception.start + count
    raise exception


_UNITS = {"utf8": "utf-8", "cp65001": "utf-8", "utf16": "utf-16-le", "utf32": "utf-32-le",
          "utf16le": "utf-16-le", "utf16be": "utf-16-be", "utf32le": "utf-32-le",
          "utf32be": "utf-32-be"}


def _surrogatepass(exception):
    if not isinstance(exception, _PLACED[:2]):
        return _wrong(exception)
    encoding = _UNITS.get(_normal(exception.encoding).replace("_", ""))
    if encoding is None:
        raise exception
    if isinstance(exception, UnicodeEncodeError):
        part = exception.object[exception.start:exception.end]
        if not all("\ud800" <= c <= "\udfff" for c in part):
            raise exception
        return part.encode(encoding, "surrogatepass"), exception.end
    size = 3 if encoding == "utf-8" else int(encoding[4:6]) // 8
    part = exception.object[exception.start:exception.start + size]
    text = part.decode(encoding, "surrogatepass") if len(part) == size else ""
    if not "\ud800" <= text <= "\udfff":
        raise exception
    return text, exception.start + size


_handlers = {
    "strict": strict_errors, "ignore": ignore_errors, "replace": replace_errors,
    "xmlcharrefreplace": xmlcharrefreplace_errors, "backslashreplace": backslashreplace_errors,
    "namereplace": namereplace_errors, "surrogateescape": _surrogateescape,
    "surrogatepass": _surrogatepass,
}


def register_error(errors, handler, /):
    """Let a function handle what cannot be encoded or decoded."""
    if not callable(handler):
        raise TypeError("handler must be callable")
    _handlers[errors] = handler


def lookup_error(name, /):
    """The function that handles errors in a way."""
    if name not in _handlers:
        raise LookupError(f"unknown error handler name '{name}'")
    return _handlers[name]


def _by_handler(errors, error, limit=None):
    """What stands for a wrong part, and where to go on; called by the built-in encodings.

    Handlers of decoding errors may put other bytes in the place of the error's object, unless
    there is a limit.
    """
    result = lookup_error(errors)(error)
    kinds = (str, bytes) if isinstance(error, UnicodeEncodeError) else str
    what = "encoding" if isinstance(error, UnicodeEncodeError) else "decoding"
    if (not isinstance(result, tuple) or len(result) != 2 or not isinstance(result[0], kinds)
            or not isinstance(result[1], int)):
        shown = "(str/bytes, int)" if what == "encoding" else "(str, int)"
        raise TypeError(f"{what} error handler must return {shown} tuple")
    text, position = result
    if limit is None:
        if not isinstance(error.object, bytes):
            raise TypeError("object attribute must be bytes")
        limit = len(error.object)
    if position < 0:
        position += limit
    if not 0 <= position <= limit:
        raise IndexError(f"position {position} from error handler out of bounds")
    return text, position


def make_identity_dict(rng):
    return {i: i for i in rng}


def make_encoding_map(decoding_map):
    encoding = {}
    for key, value in decoding_map.items():
        encoding[value] = None if value in encoding else key
    return encoding


import _codec_functions

globals().update(_codec_functions._own())
del _codec_functions


def _text_info(encoding, action):
    info = lookup(encoding)
    if not getattr(info, "_is_text_encoding", True):
        raise LookupError(
            f"'{encoding}' is not a text encoding; use codecs.{action}() to handle arbitrary codecs")
    return info


def _encode_text(text, encoding, errors):
    """What str.encode() does with an encoding that is not built in."""
    result = _apply(_text_info(encoding, "encode")[0], text, errors, encoding, "encoding")
    if type(result) is not bytes:
        raise TypeError(
            f"'{encoding}' encoder returned '{type(result).__name__}' instead of 'bytes'; use "
            "codecs.encode() to encode to arbitrary types")
    return result


def _decode_text(data, encoding, errors):
    """What bytes.decode() does with an encoding that is not built in."""
    result = _apply(_text_info(encoding, "decode")[1], data, errors, encoding, "decoding")
    if not isinstance(result, str):
        raise TypeError(
            f"'{encoding}' decoder returned '{type(result).__name__}' instead of 'str'; use "
            "codecs.decode() to decode to arbitrary types")
    return result
