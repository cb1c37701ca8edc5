"""The reader of JSON texts."""

import _json

__all__ = ["JSONDecoder", "JSONDecodeError"]


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


def scanstring(s, end, strict=True):
    """The string whose text begins at an index, behind its quotation mark, and where it ends."""
    if not 0 < end <= len(s):
        raise ValueError("end is out of bounds")
    try:
        value, stop = JSONDecoder(strict=strict).raw_decode('"' + s[end:], 0)
    except JSONDecodeError as error:
        raise JSONDecodeError(error.msg, s, error.pos + end - 1) from None
    return value, stop + end - 1


py_scanstring = scanstring
