"""The writer of JSON texts."""

import _json

__all__ = ["JSONEncoder"]


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
            for each in separators:
                if not isinstance(each, str):
                    raise TypeError(f"a separator must be str, not {type(each).__name__}")
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


def encode_basestring(s):
    """The JSON text of a string."""
    return JSONEncoder(ensure_ascii=False).encode(s)


def encode_basestring_ascii(s):
    """The JSON text of a string, in ASCII."""
    return JSONEncoder().encode(s)


py_encode_basestring = encode_basestring
py_encode_basestring_ascii = encode_basestring_ascii
