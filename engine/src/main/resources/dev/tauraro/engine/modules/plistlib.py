"""Property lists, the files in which Apple's systems keep settings: as XML and in binary form."""

import binascii
import datetime
import enum
import re
import struct
from io import BytesIO
from xml.parsers.expat import ParserCreate

__all__ = [
    "InvalidFileException", "FMT_XML", "FMT_BINARY", "load", "dump", "loads", "dumps", "UID"]

PlistFormat = enum.Enum("PlistFormat", "FMT_XML FMT_BINARY", module=__name__)
FMT_XML, FMT_BINARY = PlistFormat

PLISTHEADER = b"""\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
"""

_EPOCH = datetime.datetime(2001, 1, 1)
_MISSING = object()


class InvalidFileException(ValueError):
    """The data is no property list."""

    def __init__(self, message="Invalid file"):
        ValueError.__init__(self, message)


class UID:
    """The number of an object in an archive of objects."""

    def __init__(self, data):
        if not isinstance(data, int):
            raise TypeError("data must be an int")
        if not 0 <= data < 1 << 64:
            raise ValueError("UIDs must be positive" if data < 0 else "UIDs cannot be >= 2**64")
        self.data = data

    def __eq__(self, other):
        return self.data == other.data if isinstance(other, UID) else NotImplemented

    def __hash__(self):
        return hash(self.data)

    def __index__(self):
        return self.data

    def __repr__(self):
        return f"{self.__class__.__name__}({self.data!r})"

    def __reduce__(self):
        return self.__class__, (self.data,)


def _entries(mapping, sort_keys, skipkeys):
    """The entries of a dict that are written; TypeError for a key that is no text."""
    for key, value in sorted(mapping.items()) if sort_keys else mapping.items():
        if isinstance(key, str):
            yield key, value
        elif not skipkeys:
            raise TypeError("keys must be strings")


# --- XML ---

_DATE = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)"
    r"(?:T(?P<hour>\d\d)(?::(?P<minute>\d\d)(?::(?P<second>\d\d))?)?)?)?)?Z", re.ASCII)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def _integer(text):
    return int(text, 16 if text[:2] in ("0x", "0X") else 10)


def _date(text):
    fields = _DATE.match(text).groupdict().values()
    return datetime.datetime(*[int(field) for field in fields if field is not None])


class _XmlReader:
    """Builds values from the elements that a scanner of XML tells of."""

    leaves = {
        "true": lambda text: True,
        "false": lambda text: False,
        "integer": _integer,
        "real": float,
        "string": str,
        "data": lambda text: binascii.a2b_base64(text.encode()),
        "date": _date,
    }

    def __init__(self, dict_type):
        self.dict_type = dict_type
        self.open = []
        self.key = None
        self.root = None
        self.text = []

    def read(self, fp):
        self.parser = parser = ParserCreate()
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = lambda text: self.text.append(text)
        parser.EntityDeclHandler = self.entity
        parser.ParseFile(fp)
        return self.root

    def entity(self, *declaration):
        raise InvalidFileException("XML entity declarations are not supported in plist files")

    def wrong(self, what):
        return ValueError(f"{what} at line {self.parser.CurrentLineNumber}")

    def start(self, name, attributes):
        self.text = []
        if name == "dict" or name == "array":
            value = self.dict_type() if name == "dict" else []
            self.add(value)
            self.open.append(value)

    def end(self, name):
        if name == "dict":
            if self.key is not None:
                raise self.wrong(f"missing value for key {self.key!r}")
            self.open.pop()
        elif name == "array":
            self.open.pop()
        elif name == "key":
            if self.key is not None or not isinstance(self.open[-1], dict):
                raise self.wrong("unexpected key")
            self.key = self.taken()
        elif name in self.leaves:
            self.add(self.leaves[name](self.taken()))

    def taken(self):
        text = "".join(self.text)
        self.text = []
        return text

    def add(self, value):
        """Puts a value where it belongs: behind a key, in a list, or at the top."""
        if self.key is not None:
            if not isinstance(self.open[-1], dict):
                raise self.wrong("unexpected element")
            self.open[-1][self.key] = value
            self.key = None
        elif not self.open:
            self.root = value
        elif isinstance(self.open[-1], list):
            self.open[-1].append(value)
        else:
            raise self.wrong("unexpected element")


class _XmlWriter:
    """Writes values as elements, each on a line."""

    def __init__(self, fp, sort_keys, skipkeys):
        self.fp = fp
        self.sort_keys = sort_keys
        self.skipkeys = skipkeys
        self.depth = 0

    def write(self, value):
        self.fp.write(PLISTHEADER)
        self.line('<plist version="1.0">')
        self.value(value)
        self.line("</plist>")

    def line(self, text):
        self.fp.write(("\t" * self.depth + text + "\n").encode())

    def leaf(self, name, text):
        if _CONTROL.search(text):
            raise ValueError("strings can't contain control characters; use bytes instead")
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        self.line(f"<{name}>{text}</{name}>")

    def value(self, value):
        if isinstance(value, str):
            self.leaf("string", value)
        elif value is True or value is False:
            self.line("<true/>" if value else "<false/>")
        elif isinstance(value, int):
            if not -1 << 63 <= value < 1 << 64:
                raise OverflowError(value)
            self.leaf("integer", "%d" % value)
        elif isinstance(value, float):
            self.leaf("real", repr(value))
        elif isinstance(value, dict):
            self.block("dict", self.entries, value)
        elif isinstance(value, (bytes, bytearray)):
            self.data(value)
        elif isinstance(value, datetime.datetime):
            self.leaf("date", "%04d-%02d-%02dT%02d:%02d:%02dZ" % value.timetuple()[:6])
        elif isinstance(value, (list, tuple)):
            self.block("array", self.items, value)
        else:
            raise TypeError("unsupported type: %s" % type(value))

    def block(self, name, body, value):
        if not value:
            self.line(f"<{name}/>")
            return
        self.line(f"<{name}>")
        self.depth += 1
        body(value)
        self.depth -= 1
        self.line(f"</{name}>")

    def entries(self, value):
        for key, each in _entries(value, self.sort_keys, self.skipkeys):
            self.leaf("key", key)
            self.value(each)

    def items(self, value):
        for each in value:
            self.value(each)

    def data(self, value):
        """Bytes in lines of 76 columns, in which a tab counts as eight."""
        width = max(16, 76 - 8 * self.depth) // 4 * 3
        self.line("<data>")
        for i in range(0, len(value), width):
            self.line(binascii.b2a_base64(value[i:i + width], newline=False).decode())
        self.line("</data>")


# --- binary ---


class _BinaryReader:
    """Reads a table of objects that refer to each other by number."""

    def __init__(self, dict_type):
        self.dict_type = dict_type

    def read(self, fp):
        self.fp = fp
        try:
            fp.seek(-32, 2)
            offset_size, self.ref_size, count, top, table = struct.unpack(">6xBBQQQ", self.take(32))
            fp.seek(table)
            self.offsets = self.numbers(count, offset_size)
            self.objects = [_MISSING] * count
            return self.object(top)
        except (OSError, IndexError, struct.error, OverflowError, ValueError) as error:
            if isinstance(error, InvalidFileException):
                raise
            raise InvalidFileException() from error

    def take(self, size):
        data = self.fp.read(size)
        if len(data) != size:
            raise InvalidFileException()
        return data

    def numbers(self, count, size):
        if not size:
            raise InvalidFileException()
        data = self.take(size * count)
        return [int.from_bytes(data[i:i + size], "big") for i in range(0, len(data), size)]

    def size(self, low):
        """How many items there are: in the low half of a byte, or in a number behind it."""
        if low != 0xF:
            return low
        return int.from_bytes(self.take(1 << (self.take(1)[0] & 3)), "big")

    def object(self, ref):
        value = self.objects[ref]
        if value is _MISSING:
            self.fp.seek(self.offsets[ref])
            token = self.take(1)[0]
            kind, low = token >> 4, token & 0xF
            if kind == 0xA:
                self.objects[ref] = value = []
                for each in self.numbers(self.size(low), self.ref_size):
                    value.append(self.object(each))
            elif kind == 0xD:
                self.objects[ref] = value = self.dict_type()
                self.fill(value, self.size(low))
            else:
                self.objects[ref] = value = self.leaf(token, kind, low)
        return value

    def fill(self, mapping, count):
        keys = self.numbers(count, self.ref_size)
        values = self.numbers(count, self.ref_size)
        try:
            for key, value in zip(keys, values):
                mapping[self.object(key)] = self.object(value)
        except TypeError:
            raise InvalidFileException() from None

    def leaf(self, token, kind, low):
        if token in (0x00, 0x08, 0x09, 0x0F):
            return {0x00: None, 0x08: False, 0x09: True, 0x0F: b""}[token]
        if kind == 0x1:
            return int.from_bytes(self.fp.read(1 << low), "big", signed=low >= 3)
        if token == 0x22:
            return struct.unpack(">f", self.take(4))[0]
        if token == 0x23:
            return struct.unpack(">d", self.take(8))[0]
        if token == 0x33:
            return _EPOCH + datetime.timedelta(seconds=struct.unpack(">d", self.take(8))[0])
        if kind == 0x4:
            return self.take(self.size(low))
        if kind == 0x5:
            return self.take(self.size(low)).decode("ascii")
        if kind == 0x6:
            return self.take(2 * self.size(low)).decode("utf-16be")
        if kind == 0x8:
            return UID(int.from_bytes(self.fp.read(1 + low), "big"))
        raise InvalidFileException()


def _width(count):
    """How many bytes the numbers take that are below a count."""
    return 1 if count < 1 << 8 else 2 if count < 1 << 16 else 4 if count < 1 << 32 else 8


class _BinaryWriter:
    """Writes each object once: those that are plain and equal, or the same."""

    plain = str, int, float, datetime.datetime, bytes

    def __init__(self, fp, sort_keys, skipkeys):
        self.fp = fp
        self.sort_keys = sort_keys
        self.skipkeys = skipkeys
        self.numbers = {}
        self.objects = []

    def write(self, value):
        self.number(value)
        self.ref_size = _width(len(self.objects))
        self.fp.write(b"bplist00")
        offsets = []
        for each, parts in self.objects:
            offsets.append(self.fp.tell())
            self.fp.write(self.encoded(each, parts))
        table = self.fp.tell()
        size = _width(table)
        self.fp.write(b"".join([offset.to_bytes(size, "big") for offset in offsets]))
        self.fp.write(
            struct.pack(">6xBBQQQ", size, self.ref_size, len(self.objects), 0, table))

    def key(self, value):
        return (type(value), value) if isinstance(value, self.plain) else id(value)

    def number(self, value):
        """The number of an object; objects get one before those that they hold."""
        key = self.key(value)
        if key not in self.numbers:
            self.numbers[key] = len(self.objects)
            # A list of parts keeps what has an address alive.
            parts = []
            self.objects.append((value, parts))
            if isinstance(value, dict):
                entries = list(_entries(value, self.sort_keys, self.skipkeys))
                parts += [self.number(key) for key, _ in entries]
                parts += [self.number(each) for _, each in entries]
            elif isinstance(value, (list, tuple)):
                parts += [self.number(each) for each in value]
        return self.numbers[key]

    def head(self, token, size):
        if size < 15:
            return bytes([token | size])
        width = _width(size)
        return bytes([token | 0xF, 0x10 | width.bit_length() - 1]) + size.to_bytes(width, "big")

    def refs(self, token, size, parts):
        return self.head(token, size) + b"".join(
            [part.to_bytes(self.ref_size, "big") for part in parts])

    def encoded(self, value, parts):
        if value is None or value is False or value is True:
            return b"\x00" if value is None else b"\x09" if value else b"\x08"
        if isinstance(value, int):
            return self.integer(value)
        if isinstance(value, float):
            return struct.pack(">Bd", 0x23, value)
        if isinstance(value, datetime.datetime):
            return struct.pack(">Bd", 0x33, (value - _EPOCH).total_seconds())
        if isinstance(value, (bytes, bytearray)):
            return self.head(0x40, len(value)) + value
        if isinstance(value, str):
            if value.isascii():
                return self.head(0x50, len(value)) + value.encode("ascii")
            data = value.encode("utf-16be")
            return self.head(0x60, len(data) // 2) + data
        if isinstance(value, UID):
            return self.uid(value.data)
        if isinstance(value, (list, tuple)):
            return self.refs(0xA0, len(parts), parts)
        if isinstance(value, dict):
            return self.refs(0xD0, len(parts) // 2, parts)
        raise TypeError(value)

    @staticmethod
    def integer(value):
        if not -1 << 63 <= value < 1 << 64:
            raise OverflowError(value)
        size = 8 if value < 0 else 16 if value >= 1 << 63 else _width(value)
        return bytes([0x10 | size.bit_length() - 1]) + value.to_bytes(size, "big", signed=size >= 8)

    @staticmethod
    def uid(value):
        if value < 0:
            raise ValueError("UIDs must be positive")
        if value >= 1 << 64:
            raise OverflowError(value)
        size = _width(value)
        return bytes([0x80 | size - 1]) + value.to_bytes(size, "big")


# --- files ---


def _is_xml(header):
    return any(
        header.startswith((mark + start).encode(encoding))
        for start in ("<?xml", "<plist")
        for mark, encoding in (
            ("", "ascii"), ("\ufeff", "utf-8"), ("\ufeff", "utf-16-be"), ("\ufeff", "utf-16-le")))


_READERS = {FMT_XML: _XmlReader, FMT_BINARY: _BinaryReader}
_WRITERS = {FMT_XML: _XmlWriter, FMT_BINARY: _BinaryWriter}


def load(fp, *, fmt=None, dict_type=dict):
    """The value that a file holds; its form is found out unless it is given."""
    if fmt is None:
        header = fp.read(32)
        fp.seek(0)
        if _is_xml(header):
            fmt = FMT_XML
        elif header.startswith(b"bplist00"):
            fmt = FMT_BINARY
        else:
            raise InvalidFileException()
    return _READERS[fmt](dict_type).read(fp)


def loads(value, *, fmt=None, dict_type=dict):
    """The value that bytes hold."""
    return load(BytesIO(value), fmt=fmt, dict_type=dict_type)


def dump(value, fp, *, fmt=FMT_XML, sort_keys=True, skipkeys=False):
    """Writes a value to a file."""
    if fmt not in _WRITERS:
        raise ValueError("Unsupported format: %r" % (fmt,))
    _WRITERS[fmt](fp, sort_keys, skipkeys).write(value)


def dumps(value, *, fmt=FMT_XML, skipkeys=False, sort_keys=True):
    """A value as bytes."""
    fp = BytesIO()
    dump(value, fp, fmt=fmt, skipkeys=skipkeys, sort_keys=sort_keys)
    return fp.getvalue()
