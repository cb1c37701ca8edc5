"""The encodings that codecs.lookup() finds: those of strings, and those of bytes and texts."""

import codecs
from codecs import (
    BufferedIncrementalDecoder, CodecInfo, IncrementalDecoder, IncrementalEncoder, StreamReader,
    StreamWriter,
)


def find(key):
    """What is known of an encoding, or None."""
    name = key[:-6] if key.endswith("_codec") else key
    maker = _OTHERS.get(name)
    if maker is not None:
        return maker()
    name = codecs._NAMES.get(key)
    codecs._probing = True
    try:
        if name is None:
            "\udcff".encode(key)
            return None
    except UnicodeEncodeError as error:
        name = error.encoding
        if name == "charmap":
            name = key.replace("windows_", "cp").replace("_", "-")
    except LookupError:
        return None
    finally:
        codecs._probing = False
    return _text(name, name)


def _incomplete_utf8(data):
    """How many bytes at the end begin a character that is not complete."""
    for back in range(1, min(3, len(data)) + 1):
        first = data[-back]
        if first >= 0xC0:
            more = 2 if first < 0xE0 else 3 if first < 0xF0 else 4
            if first > 0xF4 or first < 0xC2 or back >= more:
                return 0
            try:
                data[-back:].decode("utf-8")
            except UnicodeDecodeError as error:
                return back if error.reason == "unexpected end of data" else 0
        if first < 0x80:
            return 0
    return 0


def _incomplete_wide(data, unit, big):
    rest = len(data) % unit
    if unit == 2 and len(data) - rest >= 2:
        high = data[len(data) - rest - (2 if big else 1)]
        if 0xD8 <= high <= 0xDB:
            rest += 2
    return rest


def _text(name, shown):
    """The encoding of strings that the type str knows by a name."""
    def encode(input, errors="strict"):
        if not isinstance(input, str):
            raise TypeError(
                f"{name.replace('-', '_')}_encode() argument 1 must be str, not {codecs._kind(input)}")
        return input.encode(name, errors or "strict"), len(input)

    def decode(input, errors="strict"):
        if isinstance(input, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        return bytes(input).decode(name, errors or "strict"), len(input)

    marked = name in ("utf-16", "utf-32")
    signed = name == "utf-8-sig"

    class Encoder(IncrementalEncoder):
        """Encodes a text piece by piece."""

        def __init__(self, errors="strict"):
            super().__init__(errors)
            self._begun = False

        def encode(self, input, final=False):
            plain = name
            if self._begun and marked:
                plain = name + "-le"
            elif self._begun and signed:
                plain = "utf-8"
            self._begun = self._begun or not signed or bool(input)
            return input.encode(plain, self.errors)

        def reset(self):
            self._begun = False

        def getstate(self):
            return 0 if self._begun or not (marked or signed) else 2 if marked else 1

        def setstate(self, state):
            self._begun = state == 0

    class Decoder(BufferedIncrementalDecoder):
        """Decodes bytes piece by piece."""

        def __init__(self, errors="strict"):
            super().__init__(errors)
            self._order = None

        def _buffer_decode(self, input, errors, final):
            plain = name
            if marked:
                unit = int(name[4:]) // 8
                if self._order is None:
                    if len(input) < unit and not final:
                        return "", 0
                    mark = input[:unit]
                    if mark in (codecs.BOM_UTF16_LE, codecs.BOM_UTF32_LE):
                        self._order = "-le"
                    elif mark in (codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE):
                        self._order = "-be"
                    else:
                        self._order = "-le"
                        unit = 0
                    text, used = self._buffer_decode(input[unit:], errors, final)
                    return text, used + unit
                plain = name + self._order
            if signed:
                if self._order is None:
                    if len(input) < 3 and codecs.BOM_UTF8.startswith(input) and not final:
                        return "", 0
                    self._order = "begun"
                    return input.decode(name, errors) if final else self._skip(input, errors)
                plain = "utf-8"
            rest = 0 if final else self._incomplete(plain, input)
            whole = input[:len(input) - rest]
            return whole.decode(plain, errors), len(whole)

        def _skip(self, input, errors):
            skipped = 3 if input.startswith(codecs.BOM_UTF8) else 0
            text, used = self._buffer_decode(input[skipped:], errors, False)
            return text, used + skipped

        def _incomplete(self, plain, input):
            if plain == "utf-8":
                return _incomplete_utf8(input)
            if plain.startswith("utf-16"):
                return _incomplete_wide(input, 2, plain.endswith("be"))
            if plain.startswith("utf-32"):
                return _incomplete_wide(input, 4, False)
            if plain in _BY_TRIAL:
                try:
                    input.decode(plain)
                except UnicodeDecodeError as error:
                    if error.reason == "incomplete multibyte sequence":
                        return len(input) - error.start
            return 0

        def reset(self):
            super().reset()
            self._order = None

    class Reader(StreamReader):
        """Reads texts from a stream of bytes."""

        def decode(self, input, errors="strict"):
            return decode(input, errors)

    class Writer(StreamWriter):
        """Writes texts to a stream of bytes."""

        def encode(self, input, errors="strict"):
            return encode(input, errors)

    for cls, own in (
            (Encoder, "IncrementalEncoder"), (Decoder, "IncrementalDecoder"),
            (Reader, "StreamReader"), (Writer, "StreamWriter")):
        cls.__name__ = cls.__qualname__ = own
        cls.__module__ = "encodings." + shown.replace("-", "_")
    return CodecInfo(encode, decode, Reader, Writer, Encoder, Decoder, shown)


_BY_TRIAL = {"shift_jis", "sjis", "euc_jp", "euc_kr", "gb2312", "gbk", "gb18030", "big5"}


def _made(name, encode, decode, is_text):
    """An encoding of two functions."""
    class Encoder(IncrementalEncoder):
        """Encodes piece by piece."""

        def encode(self, input, final=False):
            return encode(input, self.errors)[0]

    class Decoder(IncrementalDecoder):
        """Decodes piece by piece."""

        def decode(self, input, final=False):
            return decode(input, self.errors)[0]

    class Reader(StreamReader):
        """Reads from a stream."""

        def decode(self, input, errors="strict"):
            return decode(input, errors)

    class Writer(StreamWriter):
        """Writes to a stream."""

        def encode(self, input, errors="strict"):
            return encode(input, errors)

    return CodecInfo(
        encode, decode, Reader, Writer, Encoder, Decoder, name, _is_text_encoding=is_text)


def _strict(errors):
    if errors not in (None, "strict"):
        raise AssertionError


def _bytes_codec(name, encoder, decoder):
    def encode(input, errors="strict"):
        _strict(errors)
        return encoder(input), len(input)

    def decode(input, errors="strict"):
        _strict(errors)
        return decoder(input), len(input)
    return _made(name, encode, decode, False)


def _hex():
    import binascii
    return _bytes_codec("hex", binascii.b2a_hex, binascii.a2b_hex)


def _base64():
    import base64
    return _bytes_codec("base64", base64.encodebytes, base64.decodebytes)


def _zlib():
    import zlib
    return _bytes_codec("zlib", zlib.compress, zlib.decompress)


def _quopri():
    import binascii
    return _bytes_codec(
        "quopri", lambda data: binascii.b2a_qp(data, quotetabs=True), binascii.a2b_qp)


def _uu():
    import binascii

    def encode(data):
        lines = [b"begin 666 <data>\n"]
        for i in range(0, len(data), 45):
            lines.append(binascii.b2a_uu(data[i:i + 45]))
        return b"".join(lines) + b" \nend\n"

    def decode(data):
        lines = iter(bytes(data).splitlines(True))
        for line in lines:
            if line.startswith(b"begin"):
                break
        else:
            raise ValueError('Missing "begin" line in input data')
        result = []
        for line in lines:
            if line.rstrip(b"\r\n") == b"end":
                return b"".join(result)
            if line.strip():
                result.append(binascii.a2b_uu(line))
        raise ValueError("Truncated input data")
    return _bytes_codec("uu", encode, decode)


def _rot13():
    letters = "abcdefghijklmnopqrstuvwxyz"
    table = str.maketrans(
        letters + letters.upper(),
        letters[13:] + letters[:13] + letters[13:].upper() + letters[:13].upper())

    def turn(input, errors="strict"):
        return str.translate(input, table), len(input)
    return _made("rot-13", turn, turn, False)


def escape_decode(data, errors):
    """Bytes with escape sequences as they stand in literals."""
    data = data.encode() if isinstance(data, str) else bytes(data)
    simple = {
        10: b"", 92: b"\\", 39: b"'", 34: b'"', 97: b"\a", 98: b"\b", 102: b"\f", 110: b"\n",
        114: b"\r", 116: b"\t", 118: b"\v"}
    out = bytearray()
    i, size = 0, len(data)
    while i < size:
        if data[i] != 92:
            out.append(data[i])
            i += 1
            continue
        if i + 1 == size:
            raise ValueError("Trailing \\ in string")
        c = data[i + 1]
        i += 2
        if c in simple:
            out += simple[c]
        elif 48 <= c <= 55:
            digits = bytes([c])
            while len(digits) < 3 and i < size and 48 <= data[i] <= 55:
                digits += data[i:i + 1]
                i += 1
            out.append(int(digits, 8) & 255)
        elif c == 120:
            try:
                out.append(int(data[i:i + 2].decode("ascii").replace("_", "x").rjust(3, "x")[1:], 16))
                i += 2
            except ValueError:
                if errors == "strict":
                    raise ValueError(f"invalid \\x escape at position {i - 2}") from None
                out += b"?" if errors == "replace" else b""
        else:
            out += bytes([92, c])
    return bytes(out), size


def _utf_7():
    import _codec_ascii
    return _made("utf-7", _codec_ascii.utf7_encode, _codec_ascii.utf7_decode, True)


def _punycode():
    import _codec_ascii
    return _made("punycode", _codec_ascii.punycode_encode, _codec_ascii.punycode_decode, True)


def _idna():
    import _codec_ascii
    return _made("idna", _codec_ascii.idna_encode, _codec_ascii.idna_decode, True)


_OTHERS = {
    "hex": _hex, "base64": _base64, "base_64": _base64, "zlib": _zlib, "zip": _zlib, "uu": _uu,
    "quopri": _quopri, "quoted_printable": _quopri, "rot13": _rot13, "rot_13": _rot13,
    "utf_7": _utf_7, "utf7": _utf_7, "u7": _utf_7, "unicode_1_1_utf_7": _utf_7,
    "punycode": _punycode, "idna": _idna,
}
