"""Letters moved by half the alphabet."""

import codecs
import sys

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
rot13_map = codecs.make_identity_dict(range(256))
rot13_map.update(str.maketrans(
    _LETTERS + _LETTERS.upper(),
    _LETTERS[13:] + _LETTERS[:13] + _LETTERS[13:].upper() + _LETTERS[:13].upper()))
for _c in _LETTERS + _LETTERS.upper():
    _found = rot13_map[ord(_c)]
    rot13_map[ord(_c)] = _found if isinstance(_found, int) else ord(_found)


class Codec(codecs.Codec):
    """The encoding without a state."""

    def encode(self, input, errors="strict"):
        return str.translate(input, rot13_map), len(input)

    decode = encode


class IncrementalEncoder(codecs.IncrementalEncoder):
    """Encodes piece by piece."""

    def encode(self, input, final=False):
        return str.translate(input, rot13_map)


class IncrementalDecoder(codecs.IncrementalDecoder):
    """Decodes piece by piece."""

    def decode(self, input, final=False):
        return str.translate(input, rot13_map)


class StreamWriter(Codec, codecs.StreamWriter):
    """Writes to a stream."""


class StreamReader(Codec, codecs.StreamReader):
    """Reads from a stream."""


def getregentry():
    codec = Codec()
    return codecs.CodecInfo(
        codec.encode, codec.decode, StreamReader, StreamWriter, IncrementalEncoder,
        IncrementalDecoder, "rot-13", _is_text_encoding=False)


def rot13(infile, outfile):
    """Write what one stream has to another."""
    outfile.write(codecs.encode(infile.read(), "rot-13"))
