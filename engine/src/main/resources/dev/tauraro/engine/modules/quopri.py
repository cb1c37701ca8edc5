"""Bytes as quoted-printable text."""

from binascii import a2b_qp, b2a_qp

__all__ = ["encode", "decode", "encodestring", "decodestring"]

MAXLINESIZE = 76
ESCAPE = b"="
HEX = b"0123456789ABCDEF"
EMPTYSTRING = b""


def needsquoting(c, quotetabs, header):
    """Whether a character must be written as a number."""
    if c in b" \t":
        return quotetabs
    if c == b"_":
        return header
    return c == ESCAPE or not b" " <= c <= b"~"


def quote(c):
    """A character as a number."""
    return b"=%02X" % ord(c)


def unquote(s):
    """The character of a number."""
    return bytes((int(s[1:3], 16),))


def ishex(c):
    return c in b"0123456789abcdefABCDEF"


def unhex(s):
    return int(s, 16)


def encode(input, output, quotetabs, header=False):
    """Write what one stream of bytes has to another, quoted."""
    output.write(b2a_qp(input.read(), quotetabs=quotetabs, header=header))


def decode(input, output, header=False):
    """Write what one stream of bytes has to another, no longer quoted."""
    output.write(a2b_qp(input.read(), header=header))


def encodestring(s, quotetabs=False, header=False):
    return b2a_qp(s, quotetabs=quotetabs, header=header)


def decodestring(s, header=False):
    return a2b_qp(s, header=header)
