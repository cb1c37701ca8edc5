"""The encodings that codecs.lookup() finds: those of strings, and those of bytes and texts."""

import _coding
import codecs
from codecs import (
    BufferedIncrementalDecoder, CodecInfo, IncrementalDecoder, IncrementalEncoder, StreamReader,
    StreamWriter,
)


def find(key):
    """What is known of an encoding, or None."""
    maker = _OTHERS.get(key[:-6] if key.endswith("_codec") else key)
    if maker is not None:
        return maker()
    name = codecs._NAMES.get(key)
    if name is None:
        name = _coding.name(key)
        if name is None:
            return None
        if name[:3] in ("iso", "mac", "koi", "tis", "hp_"):
            name = name.replace("_", "-")
    return _text(name)


class _TextEncoder(IncrementalEncoder):
    """Encodes a text piece by piece."""

    encoding = None

    def encode(self, input, final=False):
        return _coding.encode(self.encoding, input, self.errors)


class _TextDecoder(BufferedIncrementalDecoder):
    """Decodes bytes piece by piece."""

    encoding = None

    def _buffer_decode(self, input, errors, final):
        return _coding.decode(self.encoding, input, errors, final, 0)[:2]


class _TextReader(StreamReader):
    """Reads texts from a stream of bytes."""

    encoding = None

    def decode(self, input, errors="strict"):
        return _coding.decode(self.encoding, input, errors, False, 0)[:2]


class _TextWriter(StreamWriter):
    """Writes texts to a stream of bytes."""

    encoding = None

    def encode(self, input, errors="strict"):
        return _coding.encode(self.encoding, input, errors), len(input)


class _MarkedEncoder(IncrementalEncoder):
    """Encodes with a byte order mark in front."""

    encoding = None
    _begun = False

    def encode(self, input, final=False):
        encoding = self.encoding + "-le" if self._begun else self.encoding
        self._begun = True
        return _coding.encode(encoding, input, self.errors)

    def reset(self):
        self._begun = False

    def getstate(self):
        return 0 if self._begun else 2

    def setstate(self, state):
        self._begun = state == 0


class _MarkedDecoder(BufferedIncrementalDecoder):
    """Decodes in the byte order of the mark in front, which must be there."""

    encoding = None
    _order = 0

    def _buffer_decode(self, input, errors, final):
        text, used, order = _coding.decode(self.encoding, input, errors, final, self._order)
        self._order = _known_order(self.encoding, order, used)
        return text, used

    def reset(self):
        super().reset()
        self._order = 0

    def getstate(self):
        return self.buffer, 2 if not self._order else 0 if self._order < 0 else 1

    def setstate(self, state):
        super().setstate(state)
        self._order = (-1, 1, 0)[state[1]]


def _known_order(encoding, order, used):
    if not order and used >= int(encoding[4:]) // 8:
        raise UnicodeError(encoding.upper() + " stream does not start with BOM")
    return order


class _MarkedReader(StreamReader):
    """Reads texts in the byte order of the mark in front."""

    encoding = None
    _order = 0

    def decode(self, input, errors="strict"):
        text, used, order = _coding.decode(self.encoding, input, errors, False, self._order)
        self._order = _known_order(self.encoding, order, used)
        return text, used

    def reset(self):
        super().reset()
        self._order = 0


class _MarkedWriter(StreamWriter):
    """Writes texts with a byte order mark in front."""

    encoding = None
    _begun = False

    def encode(self, input, errors="strict"):
        encoding = self.encoding + "-le" if self._begun else self.encoding
        self._begun = True
        return _coding.encode(encoding, input, errors), len(input)

    def reset(self):
        self._begun = False


class _SignedEncoder(IncrementalEncoder):
    """Encodes as UTF-8 with a signature in front."""

    encoding = None
    _begun = False

    def encode(self, input, final=False):
        encoding = "utf-8" if self._begun else "utf-8-sig"
        self._begun = True
        return _coding.encode(encoding, input, self.errors)

    def reset(self):
        self._begun = False

    def getstate(self):
        return int(not self._begun)

    def setstate(self, state):
        self._begun = not state


def _unsigned(input, errors, final):
    """The text behind a signature, how many bytes it took, and whether the beginning is known.

    The beginning of a signature waits for the rest even at the end, as CPython has it.
    """
    if len(input) < 3 and codecs.BOM_UTF8.startswith(input):
        return "", 0, False
    skipped = 3 if input[:3] == codecs.BOM_UTF8 else 0
    text, used, _ = _coding.decode("utf-8", input[skipped:], errors, final, 0)
    return text, used + skipped, True


class _SignedDecoder(BufferedIncrementalDecoder):
    """Decodes UTF-8 that may have a signature in front."""

    encoding = None
    _begun = False

    def _buffer_decode(self, input, errors, final):
        if self._begun:
            return _coding.decode("utf-8", input, errors, final, 0)[:2]
        text, used, self._begun = _unsigned(input, errors, final)
        return text, used

    def reset(self):
        super().reset()
        self._begun = False

    def getstate(self):
        return self.buffer, int(not self._begun)

    def setstate(self, state):
        super().setstate(state)
        self._begun = not state[1]


class _SignedReader(StreamReader):
    """Reads texts of UTF-8 that may have a signature in front."""

    encoding = None
    _begun = False

    def decode(self, input, errors="strict"):
        if self._begun:
            return _coding.decode("utf-8", input, errors, False, 0)[:2]
        text, used, self._begun = _unsigned(input, errors, False)
        return text, used

    def reset(self):
        super().reset()
        self._begun = False


class _SignedWriter(_MarkedWriter):
    """Writes texts of UTF-8 with a signature in front."""

    def encode(self, input, errors="strict"):
        encoding = "utf-8" if self._begun else "utf-8-sig"
        self._begun = True
        return _coding.encode(encoding, input, errors), len(input)


_PARTS = (
    ("IncrementalEncoder", _TextEncoder, _MarkedEncoder, _SignedEncoder),
    ("IncrementalDecoder", _TextDecoder, _MarkedDecoder, _SignedDecoder),
    ("StreamReader", _TextReader, _MarkedReader, _SignedReader),
    ("StreamWriter", _TextWriter, _MarkedWriter, _SignedWriter),
)


def _text(name):
    """The encoding of strings that the engine knows by a name."""
    function = name.replace("-", "_")

    def encode(input, errors="strict"):
        if not isinstance(input, str):
            raise TypeError(
                f"{function}_encode() argument 1 must be str, not {codecs._kind(input)}")
        return _coding.encode(name, input, errors or "strict"), len(input)

    def decode(input, errors="strict"):
        if isinstance(input, str) and name.endswith("-escape"):
            input = input.encode()
        return _coding.decode(name, input, errors or "strict", True, 0)[:2]

    kind = 2 if name in ("utf-16", "utf-32") else 3 if name == "utf-8-sig" else 1
    module = "encodings." + function
    parts = {}
    for row in _PARTS:
        parts[row[0]] = type(
            row[0], (row[kind],), {"encoding": name, "__module__": module, "__qualname__": row[0]})
    return CodecInfo(
        encode, decode, parts["StreamReader"], parts["StreamWriter"], parts["IncrementalEncoder"],
        parts["IncrementalDecoder"], name)


def _made(name, encode, decode, is_text, buffers=str):
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

        charbuffertype = buffers

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
    return _made(name, encode, decode, False, bytes)


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
    import encodings.rot_13
    return encodings.rot_13.getregentry()


def _undefined():
    def refuse(input, errors="strict"):
        raise UnicodeError("undefined encoding")
    return _made("undefined", refuse, refuse, True)


def _utf_7():
    from _codec_ascii import utf7_decode, utf7_encode
    info = _made("utf-7", utf7_encode, utf7_decode, True)

    class IncrementalDecoder(BufferedIncrementalDecoder):
        """Decodes UTF-7 piece by piece."""

        def _buffer_decode(self, input, errors, final):
            return utf7_decode(input, errors, final)

    class Reader(StreamReader):
        """Reads texts of UTF-7."""

        def decode(self, input, errors="strict"):
            return utf7_decode(input, errors, False)

    return CodecInfo(
        utf7_encode, utf7_decode, Reader, info.streamwriter, info.incrementalencoder,
        IncrementalDecoder, "utf-7")


def _punycode():
    import _codec_ascii
    return _made("punycode", _codec_ascii.punycode_encode, _codec_ascii.punycode_decode, True)


def _idna():
    import encodings.idna
    return encodings.idna.getregentry()


_OTHERS = {
    "hex": _hex, "base64": _base64, "base_64": _base64, "zlib": _zlib, "zip": _zlib, "uu": _uu,
    "quopri": _quopri, "quoted_printable": _quopri,
    "quotedprintable": _quopri, "undefined": _undefined, "rot13": _rot13, "rot_13": _rot13,
    "utf_7": _utf_7, "utf7": _utf_7, "u7": _utf_7, "unicode_1_1_utf_7": _utf_7,
    "punycode": _punycode, "idna": _idna,
}
