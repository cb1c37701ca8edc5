"""Python text as tokens, with comments and places, so that the text can be made again."""

import builtins as _builtins
import re
from codecs import BOM_UTF8, lookup
from collections import namedtuple
from io import TextIOWrapper
from itertools import chain
from token import *
from token import EXACT_TOKEN_TYPES
import token as _token

__all__ = _token.__all__ + ["tokenize", "generate_tokens", "detect_encoding", "untokenize", "TokenInfo"]

cookie_re = re.compile(r"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)", re.ASCII)
blank_re = re.compile(br"^[ \t\f]*(?:[#\r\n]|$)", re.ASCII)


class TokenInfo(namedtuple("TokenInfo", "type string start end line")):
    """A token and where it stands."""

    def __repr__(self):
        kind = f"{self.type} ({tok_name[self.type]})"
        return (f"TokenInfo(type={kind}, string={self.string!r}, start={self.start!r}, "
                f"end={self.end!r}, line={self.line!r})")

    @property
    def exact_type(self):
        if self.type == OP and self.string in EXACT_TOKEN_TYPES:
            return EXACT_TOKEN_TYPES[self.string]
        return self.type


class TokenError(Exception):
    """A text that ends within a string or brackets."""


class StopTokenizing(Exception):
    """Raised to end tokenizing early."""


_PREFIX = r"(?:[bB][rR]?|[rR][bBfF]?|[uU]|[fF][rR]?)?"
_NUMBER = (
    r"(?:[0-9](?:_?[0-9])*\.(?:[0-9](?:_?[0-9])*)?|\.[0-9](?:_?[0-9])*)(?:[eE][-+]?[0-9](?:_?[0-9])*)?[jJ]?"
    r"|[0-9](?:_?[0-9])*[eE][-+]?[0-9](?:_?[0-9])*[jJ]?"
    r"|[0-9](?:_?[0-9])*[jJ]"
    r"|0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+"
    r"|(?:0(?:_?0)*|[1-9](?:_?[0-9])*)")
_OPERATORS = "|".join(map(re.escape, sorted(EXACT_TOKEN_TYPES, key=len, reverse=True)))

# What begins at a place, behind white space.
_pieces = re.compile(
    r"[ \f\t]*(?:"
    r"(?P<end>\\\r?\n|\Z)"
    r"|(?P<comment>\#[^\r\n]*)"
    r"|(?P<long>" + _PREFIX + r"(?:'''|\"\"\"))"
    r"|(?P<number>" + _NUMBER + ")"
    r"|(?P<newline>\r?\n)"
    r"|(?P<string>" + _PREFIX + r"(?:'[^\n'\\]*(?:\\.[^\n'\\]*)*(?:'|\\\r?\n)"
    r"|\"[^\n\"\\]*(?:\\.[^\n\"\\]*)*(?:\"|\\\r?\n)))"
    r"|(?P<op>" + _OPERATORS + ")"
    r"|(?P<name>\w+)"
    r")")
_ends = {
    "'": re.compile(r"[^'\\]*(?:\\.[^'\\]*)*'", re.DOTALL),
    '"': re.compile(r'[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL),
    "'''": re.compile(r"[^'\\]*(?:(?:\\.|'(?!''))[^'\\]*)*'''", re.DOTALL),
    '"""': re.compile(r'[^"\\]*(?:(?:\\.|"(?!""))[^"\\]*)*"""', re.DOTALL),
}
tabsize = 8


def _normal_encoding(name):
    """The usual name of the encodings that have many."""
    key = name[:12].lower().replace("_", "-")
    if key == "utf-8" or key.startswith("utf-8-"):
        return "utf-8"
    for latin in ("latin-1", "iso-8859-1", "iso-latin-1"):
        if key == latin or key.startswith(latin + "-"):
            return "iso-8859-1"
    return name


def detect_encoding(readline):
    """The encoding of a text in bytes, and the lines that were read to find it."""
    filename = getattr(getattr(readline, "__self__", None), "name", None)

    def fail(message):
        if filename is not None:
            message = f"{message} for {filename!r}"
        raise SyntaxError(message)

    def next_line():
        try:
            return readline()
        except StopIteration:
            return b""

    def cookie(line):
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            fail("invalid or missing encoding declaration")
        found = cookie_re.match(text)
        if not found:
            return None
        encoding = _normal_encoding(found[1])
        try:
            lookup(encoding)
        except LookupError:
            if filename is None:
                raise SyntaxError("unknown encoding: " + encoding) from None
            raise SyntaxError(f"unknown encoding for {filename!r}: {encoding}") from None
        if marked:
            if encoding != "utf-8":
                fail("encoding problem: utf-8")
            encoding += "-sig"
        return encoding

    marked = False
    first = next_line()
    if first.startswith(BOM_UTF8):
        marked = True
        first = first[3:]
    default = "utf-8-sig" if marked else "utf-8"
    if not first:
        return default, []
    encoding = cookie(first)
    if encoding or not blank_re.match(first):
        return encoding or default, [first]
    second = next_line()
    if not second:
        return default, [first]
    return cookie(second) or default, [first, second]


def open(filename):
    """A file of Python text, decoded as it says."""
    buffer = _builtins.open(filename, "rb")
    try:
        encoding, _ = detect_encoding(buffer.readline)
        buffer.seek(0)
        text = TextIOWrapper(buffer, encoding, line_buffering=True)
        text.mode = "r"
        return text
    except BaseException:
        buffer.close()
        raise


def tokenize(readline):
    """The tokens of a text in bytes, that a function gives line by line."""
    encoding, consumed = detect_encoding(readline)
    rest = chain(consumed, iter(readline, b""), iter([b""]))
    return _tokenize(_from(rest), encoding)


def _from(lines):
    return lines.__next__


def generate_tokens(readline):
    """The tokens of a text, that a function gives line by line."""
    return _tokenize(readline, None)


def _column(line):
    """How wide the white space is with which a line begins, and how long."""
    column = at = 0
    for at, c in enumerate(line):
        if c == " ":
            column += 1
        elif c == "\t":
            column = (column // tabsize + 1) * tabsize
        elif c == "\f":
            column = 0
        else:
            return column, at
    return column, len(line)


def _tokenize(readline, encoding):
    """The tokens; the state is what is open where a line ends."""
    number = depth = 0
    continued = False
    indents = [0]
    # An open string: what ends it, its text so far, where it began, and its lines.
    ending = contents = start = whole = None
    needs_continuation = False
    if encoding is not None:
        if encoding == "utf-8-sig":
            encoding = "utf-8"
        yield TokenInfo(ENCODING, encoding, (0, 0), (0, 0), "")
    last_line = line = ""
    while True:
        last_line = line
        try:
            line = readline()
        except StopIteration:
            line = b""
        if encoding is not None:
            line = line.decode(encoding)
        elif isinstance(line, bytes):
            line = line.decode("ascii")
        number += 1
        at, size = 0, len(line)
        if contents is not None:
            if not line:
                raise TokenError("EOF in multi-line string", start)
            found = ending.match(line)
            if found:
                at = found.end()
                yield TokenInfo(STRING, contents + line[:at], start, (number, at), whole + line)
                contents = None
                needs_continuation = False
            elif needs_continuation and line[-2:] != "\\\n" and line[-3:] != "\\\r\n":
                yield TokenInfo(ERRORTOKEN, contents + line, start, (number, size), whole)
                contents = None
                continue
            else:
                contents += line
                whole += line
                continue
        elif depth == 0 and not continued:
            if not line:
                break
            column, at = _column(line)
            if at == size:
                break
            if line[at] in "#\r\n":
                if line[at] == "#":
                    comment = line[at:].rstrip("\r\n")
                    yield TokenInfo(COMMENT, comment, (number, at), (number, at + len(comment)), line)
                    at += len(comment)
                yield TokenInfo(NL, line[at:], (number, at), (number, size), line)
                continue
            if column > indents[-1]:
                indents.append(column)
                yield TokenInfo(INDENT, line[:at], (number, 0), (number, at), line)
            while column < indents[-1]:
                if column not in indents:
                    raise IndentationError(
                        "unindent does not match any outer indentation level",
                        ("<tokenize>", number, at, line))
                indents.pop()
                yield TokenInfo(DEDENT, "", (number, at), (number, at), line)
        else:
            if not line:
                raise TokenError("EOF in multi-line statement", (number, 0))
            continued = False
        while at < size:
            found = _pieces.match(line, at)
            if not found:
                yield TokenInfo(ERRORTOKEN, line[at], (number, at), (number, at + 1), line)
                at += 1
                continue
            kind = found.lastgroup
            first, at = found.span(kind)
            if first == at:
                continue
            text = line[first:at]
            place, end = (number, first), (number, at)
            if kind == "number":
                yield TokenInfo(NUMBER, text, place, end, line)
            elif kind == "newline":
                yield TokenInfo(NL if depth else NEWLINE, text, place, end, line)
            elif kind == "comment":
                yield TokenInfo(COMMENT, text, place, end, line)
            elif kind == "long":
                ending = _ends[text[-3:]]
                close = ending.match(line, at)
                if close:
                    at = close.end()
                    yield TokenInfo(STRING, line[first:at], place, (number, at), line)
                else:
                    start, contents, whole = place, line[first:], line
                    break
            elif kind == "string":
                if text[-1] == "\n":
                    start, contents, whole = place, line[first:], line
                    ending = _ends["'" if "'" in text[:3] and text.lstrip("bBrRuUfF")[0] == "'" else '"']
                    needs_continuation = True
                    break
                yield TokenInfo(STRING, text, place, end, line)
            elif kind == "name":
                if text.isidentifier():
                    yield TokenInfo(NAME, text, place, end, line)
                else:
                    yield TokenInfo(ERRORTOKEN, text[0], place, (number, first + 1), line)
                    at = first + 1
            elif kind == "end":
                continued = True
            else:
                if text in "([{":
                    depth += 1
                elif text in ")]}":
                    depth -= 1
                yield TokenInfo(OP, text, place, end, line)
    if last_line and last_line[-1] not in "\r\n" and not last_line.strip().startswith("#"):
        yield TokenInfo(
            NEWLINE, "", (number - 1, len(last_line)), (number - 1, len(last_line) + 1), "")
    for _ in indents[1:]:
        yield TokenInfo(DEDENT, "", (number, 0), (number, 0), "")
    yield TokenInfo(ENDMARKER, "", (number, 0), (number, 0), "")


class Untokenizer:
    """Puts tokens together again."""

    def __init__(self):
        self.tokens = []
        self.prev_row, self.prev_col = 1, 0
        self.encoding = None

    def add_whitespace(self, start):
        row, column = start
        if row < self.prev_row or row == self.prev_row and column < self.prev_col:
            raise ValueError(
                f"start ({row},{column}) precedes previous end ({self.prev_row},{self.prev_col})")
        if row > self.prev_row:
            self.tokens.append("\\\n" * (row - self.prev_row))
            self.prev_col = 0
        self.tokens.append(" " * (column - self.prev_col))

    def untokenize(self, iterable):
        indents = []
        fresh = False
        rest = iter(iterable)
        for item in rest:
            if len(item) == 2:
                self.compat(item, rest)
                break
            kind, text, start, end, line = item
            if kind == ENCODING:
                self.encoding = text
                continue
            if kind == ENDMARKER:
                break
            if kind == INDENT:
                indents.append(text)
                continue
            if kind == DEDENT:
                indents.pop()
                self.prev_row, self.prev_col = end
                continue
            if kind in (NEWLINE, NL):
                fresh = True
            elif fresh and indents:
                indent = indents[-1]
                if start[1] >= len(indent):
                    self.tokens.append(indent)
                    self.prev_col = len(indent)
                fresh = False
            self.add_whitespace(start)
            self.tokens.append(text)
            self.prev_row, self.prev_col = end
            if kind in (NEWLINE, NL):
                self.prev_row += 1
                self.prev_col = 0
        return "".join(self.tokens)

    def compat(self, token, iterable):
        """Put tokens together of which only kind and text are known."""
        indents = []
        fresh = token[0] in (NEWLINE, NL)
        after_string = False
        for kind, text in chain([token], (item[:2] for item in iterable)):
            if kind == ENCODING:
                self.encoding = text
                continue
            if kind in (NAME, NUMBER):
                text += " "
            if kind == STRING:
                if after_string:
                    text = " " + text
            after_string = kind == STRING
            if kind == INDENT:
                indents.append(text)
                continue
            if kind == DEDENT:
                indents.pop()
                continue
            if kind in (NEWLINE, NL):
                fresh = True
            elif fresh and indents:
                self.tokens.append(indents[-1])
                fresh = False
            self.tokens.append(text)


def untokenize(iterable):
    """The text of tokens; in bytes when they tell the encoding."""
    worker = Untokenizer()
    text = worker.untokenize(iterable)
    return text if worker.encoding is None else text.encode(worker.encoding)
