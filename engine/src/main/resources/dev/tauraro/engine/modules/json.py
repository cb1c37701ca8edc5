"""JSON (RFC 8259) reader and writer."""

from .decoder import JSONDecodeError, JSONDecoder
from .encoder import JSONEncoder

__all__ = ["dump", "dumps", "load", "loads", "JSONDecoder", "JSONDecodeError", "JSONEncoder"]


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


def detect_encoding(data):
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
        s = s.decode(detect_encoding(s), "surrogatepass")
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
