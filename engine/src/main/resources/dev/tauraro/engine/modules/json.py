"""JSON (RFC 8259) reader and writer."""

import _json

__all__ = ["dump", "dumps", "load", "loads", "JSONDecoder", "JSONDecodeError", "JSONEncoder"]


class JSONDecodeError(ValueError):
    """What is wrong in a JSON document, and where."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        ValueError.__init__(self, f"{msg}: line {lineno} column {colno} (char {pos})")
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno


JSONDecodeError.__module__ = "json.decoder"


class JSONDecoder:
    """A reader with its settings."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None,
                 parse_constant=None, strict=True, object_pairs_hook=None):
        self.object_hook = object_hook
        self.object_pairs_hook = object_pairs_hook
        self.parse_float = parse_float
        self.parse_int = parse_int
        self.parse_constant = parse_constant
        self.strict = strict

    def decode(self, s):
        return _json.read(
            s, self.strict, self.object_hook, self.object_pairs_hook, self.parse_float,
            self.parse_int, self.parse_constant, JSONDecodeError)

    def raw_decode(self, s, idx=0):
        return _json.read_at(
            s, self.strict, self.object_hook, self.object_pairs_hook, self.parse_float,
            self.parse_int, self.parse_constant, JSONDecodeError, idx)


class JSONEncoder:
    """A writer with its settings."""

    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True,
                 allow_nan=True, sort_keys=False, indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        return self._text(o, self.indent is not None)

    def iterencode(self, o):
        yield self._text(o, True)

    def _text(self, o, names_floats):
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = " " * indent
        return _json.write(
            o, self.skipkeys, self.ensure_ascii, self.check_circular, self.allow_nan,
            self.sort_keys, indent, self.item_separator, self.key_separator, self.default,
            names_floats)


def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True,
          cls=None, indent=None, separators=None, default=None, sort_keys=False, **kw):
    """The JSON text of a value."""
    return (cls or JSONEncoder)(
        skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular,
        allow_nan=allow_nan, indent=indent, separators=separators, default=default,
        sort_keys=sort_keys, **kw).encode(obj)


def dump(obj, fp, **kw):
    """Write the JSON text of a value to a file."""
    fp.write(dumps(obj, **kw))


def _encoding_of(data):
    """The Unicode encoding of JSON text, told by its mark or by where it has zeros."""
    for mark, encoding in (
            (b"\0\0\xfe\xff", "utf-32"), (b"\xff\xfe\0\0", "utf-32"), (b"\xfe\xff", "utf-16"),
            (b"\xff\xfe", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig")):
        if data.startswith(mark):
            return encoding
    size = len(data)
    if size < 4 and size != 2:
        return "utf-8"
    if not data[0]:
        return "utf-32-be" if size > 2 and not data[1] else "utf-16-be"
    if not data[1]:
        return "utf-32-le" if size > 2 and not data[2] and not data[3] else "utf-16-le"
    return "utf-8"


def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None,
          parse_constant=None, object_pairs_hook=None, **kw):
    """The value of a JSON text."""
    if isinstance(s, (bytes, bytearray)):
        s = s.decode(_encoding_of(s), "surrogatepass")
    elif not isinstance(s, str):
        raise TypeError(
            "the JSON object must be str, bytes or bytearray, "
            f"not {s.__class__.__name__}")
    return (cls or JSONDecoder)(
        object_hook=object_hook, parse_float=parse_float, parse_int=parse_int,
        parse_constant=parse_constant, object_pairs_hook=object_pairs_hook, **kw).decode(s)


def load(fp, **kw):
    """The value of the JSON text in a file."""
    return loads(fp.read(), **kw)
