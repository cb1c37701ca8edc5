"""The functions that encode and decode for codecs, one pair for each encoding of the engine."""

import _coding


def _check(name, input, errors):
    if not isinstance(input, str):
        raise TypeError(f"{name}() argument 1 must be str, not {_kind(input)}")
    _check_errors(name, errors)


def _check_errors(name, errors):
    if errors is not None and not isinstance(errors, str):
        raise TypeError(f"{name}() argument 2 must be str or None, not {_kind(errors)}")


def _kind(value):
    return "None" if value is None else type(value).__name__


def _encoder(name, encoding, *orders):
    """The function that encodes; with orders, its third argument says which of them."""
    shown = name + "_encode"

    def call(str, errors=None, /):
        _check(shown, str, errors)
        return _coding.encode(encoding, str, errors or "strict"), len(str)

    def call_ordered(str, errors=None, byteorder=0, /):
        _check(shown, str, errors)
        which = orders[(byteorder > 0) - (byteorder < 0)]
        return _coding.encode(which, str, errors or "strict"), len(str)
    return call_ordered if orders else call


def _decoder(name, encoding, final):
    shown = name + "_decode"

    def call(data, errors=None, /):
        _check_errors(shown, errors)
        return _coding.decode(encoding, data, errors or "strict", True, 0)[:2]

    def call_partly(data, errors=None, final=final, /):
        _check_errors(shown, errors)
        if type(data) is str and encoding.endswith("escape"):
            data = data.encode()
        return _coding.decode(encoding, data, errors or "strict", final, 0)[:2]
    return call if final is None else call_partly


def _ex_decoder(name, encoding):
    shown = name + "_ex_decode"

    def call(data, errors=None, byteorder=0, final=False, /):
        _check_errors(shown, errors)
        return _coding.decode(encoding, data, errors or "strict", final, byteorder)
    return call


def utf_7_encode(str, errors=None, /):
    """A text as UTF-7."""
    import _codec_ascii
    _check("utf_7_encode", str, errors)
    return _codec_ascii.utf7_encode(str, errors)


def utf_7_decode(data, errors=None, final=False, /):
    """The text of UTF-7."""
    import _codec_ascii
    _check_errors("utf_7_decode", errors)
    return _codec_ascii.utf7_decode(data, errors, final)


def readbuffer_encode(data, errors=None, /):
    """The bytes of anything that has bytes."""
    _check_errors("readbuffer_encode", errors)
    if isinstance(data, str):
        data = data.encode()
    else:
        data = _bytes(data)
    return data, len(data)


def _bytes(data):
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError(
            f"a bytes-like object is required, not '{type(data).__name__}'") from None


_UNDEFINED = "character maps to <undefined>"


def charmap_build(map, /):
    """The bytes of the characters of a table."""
    if not isinstance(map, str):
        raise TypeError(f"charmap_build() argument must be str, not {_kind(map)}")
    return {ord(c): i for i, c in enumerate(map) if c != "\ufffe"}


def charmap_decode(data, errors=None, mapping=None, /):
    """The text of bytes, with the meaning that a table or mapping gives to each."""
    _check_errors("charmap_decode", errors)
    data = _bytes(data)
    if mapping is None:
        return data.decode("latin-1"), len(data)
    size = len(data)
    out = []
    at = 0
    while at < len(data):
        text = _meaning(mapping, data[at])
        if text is None:
            error = UnicodeDecodeError("charmap", data, at, at + 1, _UNDEFINED)
            text, at = _handled(errors, error)
            data = error.object
        else:
            at += 1
        out.append(text)
    return "".join(out), size


def _meaning(mapping, byte):
    try:
        found = mapping[byte]
    except LookupError:
        return None
    if isinstance(found, int):
        if not 0 <= found <= 0x10FFFF:
            raise TypeError("character mapping must be in range(0x110000)")
        found = chr(found)
    elif found is not None and not isinstance(found, str):
        raise TypeError("character mapping must return integer, None or str")
    return None if found == "\ufffe" else found


def charmap_encode(str, errors=None, mapping=None, /):
    """The bytes of a text, with those that a mapping gives to each character."""
    _check("charmap_encode", str, errors)
    if mapping is None:
        return str.encode("latin-1", errors or "strict"), len(str)
    out = bytearray()
    at = 0
    while at < len(str):
        found = _bytes_of(mapping, str[at])
        if found is not None:
            out += found
            at += 1
            continue
        end = at + 1
        while end < len(str) and _bytes_of(mapping, str[end]) is None:
            end += 1
        error = UnicodeEncodeError("charmap", str, at, end, _UNDEFINED)
        instead, at = _handled(errors, error, len(str))
        if isinstance(instead, bytes):
            out += instead
            continue
        for c in instead:
            found = _bytes_of(mapping, c)
            if found is None:
                raise error
            out += found
    return bytes(out), len(str)


def _bytes_of(mapping, c):
    try:
        found = mapping[ord(c)]
    except LookupError:
        return None
    if isinstance(found, int):
        if not 0 <= found <= 255:
            raise TypeError("character mapping must be in range(256)")
        return bytes((found,))
    if found is not None and not isinstance(found, bytes):
        raise TypeError(
            "character mapping must return integer, bytes or None, not " + type(found).__name__)
    return found


def _handled(errors, error, limit=None):
    import codecs
    return codecs._by_handler(errors or "strict", error, limit)


def escape_encode(data, errors=None, /):
    """Bytes as they stand in a literal."""
    if not isinstance(data, bytes):
        raise TypeError(f"escape_encode() argument 1 must be bytes, not {_kind(data)}")
    _check_errors("escape_encode", errors)
    return repr(b'"' + data)[3:-1].encode("latin-1"), len(data)


_SIMPLE = {
    10: b"", 92: b"\\", 39: b"'", 34: b'"', 97: b"\a", 98: b"\b", 102: b"\f", 110: b"\n",
    114: b"\r", 116: b"\t", 118: b"\v"}
_HEX = frozenset(b"0123456789abcdefABCDEF")


def escape_decode(data, errors=None, /):
    """Bytes with escape sequences as they stand in literals."""
    _check_errors("escape_decode", errors)
    data = data.encode() if isinstance(data, str) else _bytes(data)
    out = bytearray()
    warning = None
    i, size = 0, len(data)
    while i < size:
        next = data.find(b"\\", i)
        if next < 0:
            out += data[i:]
            break
        out += data[i:next]
        if next + 1 == size:
            raise ValueError("Trailing \\ in string")
        c = data[next + 1]
        i = next + 2
        if c in _SIMPLE:
            out += _SIMPLE[c]
        elif 48 <= c <= 55:
            digits = bytes([c])
            while len(digits) < 3 and i < size and 48 <= data[i] <= 55:
                digits += data[i:i + 1]
                i += 1
            value = int(digits, 8)
            if value > 255:
                warning = warning or f"invalid octal escape sequence '\\{value:o}'"
            out.append(value & 255)
        elif c == 120:
            count = 0
            while count < 2 and i + count < size and data[i + count] in _HEX:
                count += 1
            if count == 2:
                out.append(int(data[i:i + 2], 16))
            elif errors in (None, "strict"):
                raise ValueError(f"invalid \\x escape at position {next}")
            elif errors == "replace":
                out += b"?"
            elif errors != "ignore":
                raise ValueError(
                    f"decoding error; unknown error handling code: {errors}")
            i += count
        else:
            warning = warning or f"invalid escape sequence '\\{chr(c)}'"
            out += bytes([92, c])
    if warning:
        import warnings
        warnings.warn(warning, DeprecationWarning, stacklevel=2)
    return bytes(out), size


def _own():
    """The functions of all encodings, by their names."""
    found = {}
    for name in ("utf_8", "utf_16_le", "utf_16_be", "utf_32_le", "utf_32_be", "ascii", "latin_1",
                 "unicode_escape", "raw_unicode_escape"):
        encoding = name.replace("_", "-")
        narrow = name in ("ascii", "latin_1")
        found[name + "_encode"] = _encoder(name, encoding)
        found[name + "_decode"] = _decoder(
            name, encoding, None if narrow else name.endswith("escape"))
    for name in ("utf_16", "utf_32"):
        encoding = name.replace("_", "-")
        found[name + "_encode"] = _encoder(name, encoding, encoding, encoding + "-be", encoding + "-le")
        found[name + "_decode"] = _decoder(name, encoding, False)
        found[name + "_ex_decode"] = _ex_decoder(name, encoding)
    for function in (utf_7_encode, utf_7_decode, readbuffer_encode, charmap_build, charmap_decode,
                     charmap_encode, escape_encode, escape_decode):
        found[function.__name__] = function
    for name, function in found.items():
        function.__name__ = function.__qualname__ = name
        function.__module__ = "_codecs"
    return found
