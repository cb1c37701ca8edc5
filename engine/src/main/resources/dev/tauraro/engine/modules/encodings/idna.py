"""Names of hosts in all scripts, as names in ASCII."""

import codecs
import re
import stringprep
from unicodedata import ucd_3_2_0 as unicodedata
from _codec_ascii import punycode_decode as _punycode_decode, punycode_encode as _punycode_encode

dots = re.compile("[\u002e\u3002\uff0e\uff61]")
ace_prefix = b"xn--"
sace_prefix = "xn--"

_PROHIBITED = (
    stringprep.in_table_c12, stringprep.in_table_c22, stringprep.in_table_c3,
    stringprep.in_table_c4, stringprep.in_table_c5, stringprep.in_table_c6,
    stringprep.in_table_c7, stringprep.in_table_c8, stringprep.in_table_c9,
)


def nameprep(label):
    """A label as it is compared with others."""
    mapped = [stringprep.map_table_b2(c) for c in label if not stringprep.in_table_b1(c)]
    label = unicodedata.normalize("NFKC", "".join(mapped))
    for c in label:
        for test in _PROHIBITED:
            if test(c):
                raise UnicodeError(f"Invalid character {c!r}")
    to_left = [stringprep.in_table_d1(c) for c in label]
    if any(to_left):
        if any(map(stringprep.in_table_d2, label)):
            raise UnicodeError("Violation of BIDI requirement 2")
        if not to_left[0] or not to_left[-1]:
            raise UnicodeError("Violation of BIDI requirement 3")
    return label


def _short(label):
    if 0 < len(label) < 64:
        return label
    raise UnicodeError("label empty or too long")


def ToASCII(label):
    """A label in ASCII."""
    if label.isascii():
        return _short(label.encode("ascii"))
    label = nameprep(label)
    if label.isascii():
        return _short(label.encode("ascii"))
    if label.startswith(sace_prefix):
        raise UnicodeError("Label starts with ACE prefix")
    return _short(ace_prefix + _punycode_encode(label)[0])


def ToUnicode(label):
    """A label in its own script."""
    if len(label) > 1024:
        raise UnicodeError("label way too long")
    if isinstance(label, bytes):
        plain = label
    else:
        if not label.isascii():
            label = nameprep(label)
        try:
            plain = label.encode("ascii")
        except UnicodeError:
            raise UnicodeError("Invalid character in IDN label") from None
    if not plain.startswith(ace_prefix):
        return str(plain, "ascii")
    result = _punycode_decode(plain[len(ace_prefix):])[0]
    again = ToASCII(result)
    if str(plain, "ascii").lower() != str(again, "ascii"):
        raise UnicodeError("IDNA does not round-trip", plain, again)
    return result


def _strict(errors):
    if errors not in (None, "strict"):
        raise UnicodeError(f"unsupported error handling {errors}")


def _split(input):
    """The labels of a name, and whether a dot ends it."""
    labels = dots.split(input)
    ended = not labels[-1]
    if ended:
        del labels[-1]
    return labels, ended


def _encode(input, errors="strict"):
    _strict(errors)
    if not input:
        return b"", 0
    if input.isascii():
        *labels, last = input.split(".")
        if not all(0 < len(label) < 64 for label in labels):
            raise UnicodeError("label empty or too long")
        if len(last) >= 64:
            raise UnicodeError("label too long")
        return input.encode("ascii"), len(input)
    labels, ended = _split(input)
    return b".".join(map(ToASCII, labels)) + b"." * ended, len(input)


def _decode(input, errors="strict"):
    if errors not in (None, "strict"):
        raise UnicodeError(f"Unsupported error handling {errors}")
    input = bytes(input)
    if not input:
        return "", 0
    if ace_prefix not in input:
        try:
            return input.decode("ascii"), len(input)
        except UnicodeDecodeError:
            pass
    labels = input.split(b".")
    ended = not labels[-1]
    if ended:
        del labels[-1]
    return ".".join(map(ToUnicode, labels)) + "." * ended, len(input)


class Codec(codecs.Codec):
    """The encoding without a state."""

    def encode(self, input, errors="strict"):
        return _encode(input, errors)

    def decode(self, input, errors="strict"):
        return _decode(input, errors)


class IncrementalEncoder(codecs.BufferedIncrementalEncoder):
    """Encodes the labels that are complete."""

    def _buffer_encode(self, input, errors, final):
        _strict(errors)
        if not input:
            return b"", 0
        labels, ended = _split(input)
        kept = 0
        if not ended and not final:
            kept = len(labels.pop())
            ended = bool(labels)
        done = b".".join(map(ToASCII, labels)) + b"." * ended
        return done, len(input) - kept


class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
    """Decodes the labels that are complete."""

    def _buffer_decode(self, input, errors, final):
        if errors not in (None, "strict"):
            raise UnicodeError(f"Unsupported error handling {errors}")
        if not input:
            return "", 0
        labels, ended = _split(str(input, "ascii"))
        kept = 0
        if not ended and not final:
            kept = len(labels.pop())
            ended = bool(labels)
        return ".".join(map(ToUnicode, labels)) + "." * ended, len(input) - kept


class StreamWriter(Codec, codecs.StreamWriter):
    """Writes names to a stream."""


class StreamReader(Codec, codecs.StreamReader):
    """Reads names from a stream."""


def getregentry():
    return codecs.CodecInfo(
        _encode, _decode, StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder, "idna")
