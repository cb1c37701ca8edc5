"""Reads TOML, a format for settings (version 1.0.0)."""

import re
from datetime import date, datetime, time, timedelta, timezone

__all__ = ["loads", "load", "TOMLDecodeError"]

_SPACE = " \t"
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_NUMBER = re.compile(
    r"0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)"
    r"|[+-]?(?:0|[1-9](?:_?[0-9])*)(?P<float>(?:\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)")
_TIME = r"([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:\.([0-9]{1,6})[0-9]*)?"
_LOCAL_TIME = re.compile(_TIME)
_MOMENT = re.compile(
    r"([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    rf"(?:[Tt ]{_TIME}(?:([Zz])|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))?)?")
_ESCAPES = {
    "b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", '"': '"', "\\": "\\",
}
_CONTROLS = frozenset(map(chr, (*range(32), 127))) - {"\t"}


class TOMLDecodeError(ValueError):
    """The text is not TOML."""


class _Table(dict):
    """A table while the text is read, with what may still be done to it."""

    # Made by a header, by dotted keys, or complete as it stands between braces.
    defined = False
    dotted = False
    closed = False


class _Tables(list):
    """An array of tables, to which headers in double brackets add."""


def load(fp, /, *, parse_float=float):
    """The settings in a stream of bytes."""
    data = fp.read()
    try:
        text = data.decode()
    except AttributeError:
        raise TypeError(
            "File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`") from None
    return loads(text, parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    """The settings in a text."""
    if parse_float is not float:
        convert = parse_float

        def parse_float(text):
            made = convert(text)
            if isinstance(made, (dict, list)):
                raise ValueError("parse_float must not return dicts or lists")
            return made

    return _plain(_Reader(s.replace("\r\n", "\n"), parse_float).document())


def _plain(value):
    """The same value of plain dicts and lists."""
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list) else value


class _Reader:
    """Reads a text from its start to its end."""

    def __init__(self, text, parse_float):
        self.text, self.at, self.parse_float = text, 0, parse_float

    def fail(self, message, at=None):
        at = self.at if at is None else at
        if at >= len(self.text):
            raise TOMLDecodeError(f"{message} (at end of document)")
        line = self.text.count("\n", 0, at) + 1
        column = at - self.text.rfind("\n", 0, at)
        raise TOMLDecodeError(f"{message} (at line {line}, column {column})")

    def peek(self):
        return self.text[self.at:self.at + 1]

    def skip(self, characters):
        text, at = self.text, self.at
        while at < len(text) and text[at] in characters:
            at += 1
        self.at = at

    def comment(self):
        if self.peek() == "#":
            end = self.text.find("\n", self.at)
            end = len(self.text) if end < 0 else end
            for at in range(self.at, end):
                if self.text[at] in _CONTROLS:
                    self.fail(f"Found invalid character {self.text[at]!r}", at)
            self.at = end

    def blank(self):
        """Skips spaces, lines and comments."""
        while True:
            before = self.at
            self.skip(" \t\n")
            self.comment()
            if self.at == before:
                return

    def document(self):
        root = table = _Table()
        while True:
            self.skip(_SPACE)
            c = self.peek()
            if not c:
                return root
            if c == "[":
                table = self.header(root)
            elif c not in "#\n":
                if c not in "'\"" and not _BARE.match(c):
                    self.fail("Invalid statement")
                self.pair(table)
            self.skip(_SPACE)
            self.comment()
            if self.peek() not in ("", "\n"):
                self.fail("Expected newline or end of document after a statement")
            self.at += 1

    def header(self, root):
        """The table that a header opens."""
        double = self.text.startswith("[[", self.at)
        self.at += 2 if double else 1
        key = self.key()
        closing = "]]" if double else "]"
        if not self.text.startswith(closing, self.at):
            self.fail(f"Expected {closing!r} at the end of "
                      + ("an array declaration" if double else "a table declaration"))
        table = root
        for part in key[:-1]:
            table = table.setdefault(part, _Table())
            if isinstance(table, _Tables):
                table = table[-1]
            if not isinstance(table, _Table) or table.closed:
                self.fail("Cannot overwrite a value")
        last = key[-1]
        found = table.get(last)
        if double:
            if found is None:
                found = table[last] = _Tables()
            elif not isinstance(found, _Tables):
                self.fail("Cannot overwrite a value")
            found.append(_Table())
            opened = found[-1]
        else:
            if found is None:
                found = table[last] = _Table()
            elif not isinstance(found, _Table) or found.defined or found.dotted or found.closed:
                self.fail(f"Cannot declare {key} twice")
            opened = found
        opened.defined = True
        self.at += len(closing)
        return opened

    def key(self):
        parts = []
        while True:
            self.skip(_SPACE)
            parts.append(self.key_part())
            self.skip(_SPACE)
            if self.peek() != ".":
                return tuple(parts)
            self.at += 1

    def key_part(self):
        c = self.peek()
        if c == "'":
            return self.literal()
        if c == '"':
            return self.basic()
        found = _BARE.match(self.text, self.at)
        if found is None:
            self.fail("Invalid initial character for a key part")
        self.at = found.end()
        return found[0]

    def pair(self, table):
        """A key and its value."""
        key = self.key()
        if self.peek() != "=":
            self.fail("Expected '=' after a key in a key/value pair")
        self.at += 1
        self.skip(_SPACE)
        value = self.value()
        for part in key[:-1]:
            inner = table.get(part)
            if inner is None:
                inner = table[part] = _Table()
                inner.dotted = True
            elif not isinstance(inner, _Table) or inner.closed:
                self.fail("Cannot overwrite a value")
            elif inner.defined or not inner.dotted:
                self.fail(f"Cannot redefine namespace {key[:-1]}")
            table = inner
        if key[-1] in table:
            self.fail("Cannot overwrite a value")
        table[key[-1]] = value

    def value(self):
        c = self.peek()
        if c == '"':
            return self.long('"""') if self.text.startswith('"""', self.at) else self.basic()
        if c == "'":
            return self.long("'''") if self.text.startswith("'''", self.at) else self.literal()
        if c == "[":
            return self.array()
        if c == "{":
            return self.inline()
        for word, value in (("true", True), ("false", False)):
            if self.text.startswith(word, self.at):
                self.at += len(word)
                return value
        return self.number()

    def number(self):
        text, at = self.text, self.at
        found = _MOMENT.match(text, at)
        if found is not None:
            try:
                value = self.moment(found.groups())
            except ValueError:
                self.fail("Invalid date or datetime")
            self.at = found.end()
            return value
        found = _LOCAL_TIME.match(text, at)
        if found is not None:
            self.at = found.end()
            return self.clock(found.groups())
        found = _NUMBER.match(text, at)
        if found is not None:
            self.at = found.end()
            if found["float"]:
                return self.parse_float(found[0])
            return int(found[0], 0)
        for sign in ("", "+", "-"):
            for word in ("inf", "nan"):
                if text.startswith(sign + word, at):
                    self.at += len(sign + word)
                    return self.parse_float(sign + word)
        self.fail("Invalid value")

    @staticmethod
    def clock(parts):
        hour, minute, second, fraction = parts
        return time(int(hour), int(minute), int(second), int((fraction or "0").ljust(6, "0")))

    def moment(self, parts):
        day = date(*map(int, parts[:3]))
        if parts[3] is None:
            return day
        utc, sign, hours, minutes = parts[7:]
        zone = None
        if utc:
            zone = timezone.utc
        elif sign:
            distance = timedelta(hours=int(hours), minutes=int(minutes))
            zone = timezone(-distance if sign == "-" else distance)
        return datetime.combine(day, self.clock(parts[3:7]), zone)

    def array(self):
        self.at += 1
        items = []
        while True:
            self.blank()
            if self.peek() == "]":
                self.at += 1
                return items
            value = self.value()
            self.close(value)
            items.append(value)
            self.blank()
            if self.peek() == ",":
                self.at += 1
            elif self.peek() != "]":
                self.fail("Unclosed array")

    def close(self, value):
        if isinstance(value, _Table):
            value.closed = True

    def inline(self):
        self.at += 1
        table = _Table()
        self.skip(_SPACE)
        if self.peek() == "}":
            self.at += 1
        else:
            while True:
                self.pair(table)
                self.skip(_SPACE)
                c = self.peek()
                self.at += 1
                if c == "}":
                    break
                if c != ",":
                    self.at -= 1
                    self.fail("Unclosed inline table")
        self.close_all(table)
        return table

    def close_all(self, table):
        table.closed = True
        for item in table.values():
            if isinstance(item, _Table) and not item.closed:
                self.close_all(item)

    def literal(self):
        start = self.at + 1
        end = self.text.find("'", start)
        line = self.text.find("\n", start)
        if end < 0 or 0 <= line < end:
            self.at = len(self.text) if line < 0 else line
            self.fail("Expected \"'\"" if line < 0 else "Found invalid character '\\n'")
        value = self.text[start:end]
        for offset, c in enumerate(value):
            if c in _CONTROLS:
                self.fail(f"Found invalid character {c!r}", start + offset)
        self.at = end + 1
        return value

    def basic(self):
        self.at += 1
        parts = []
        while True:
            c = self.peek()
            if not c:
                self.fail("Unterminated string")
            if c == '"':
                self.at += 1
                return "".join(parts)
            if c == "\\":
                parts.append(self.escape(False))
            elif c in _CONTROLS:
                self.fail(f"Illegal character {c!r}")
            else:
                parts.append(c)
                self.at += 1

    def long(self, mark):
        """A string of several lines."""
        self.at += 3
        if self.peek() == "\n":
            self.at += 1
        parts = []
        while True:
            c = self.peek()
            if not c:
                self.fail("Unterminated string" if mark[0] == '"' else "Expected \"'''\"")
            if self.text.startswith(mark, self.at):
                self.at += 3
                # Up to two quotes may stand before those that end the string.
                for _ in range(2):
                    if self.peek() == mark[0]:
                        parts.append(mark[0])
                        self.at += 1
                return "".join(parts)
            if c == "\\" and mark[0] == '"':
                parts.append(self.escape(True))
            elif c in _CONTROLS and c != "\n":
                self.fail(f"Illegal character {c!r}")
            else:
                parts.append(c)
                self.at += 1

    def escape(self, several_lines):
        self.at += 1
        c = self.peek()
        if several_lines and c and c in " \t\n":
            self.skip(_SPACE)
            if self.peek() != "\n":
                self.fail("Unescaped '\\' in a string")
            self.skip(" \t\n")
            return ""
        self.at += 1
        if c in ("u", "U"):
            size = 4 if c == "u" else 8
            digits = self.text[self.at:self.at + size]
            if len(digits) < size or not all(d in "0123456789abcdefABCDEF" for d in digits):
                self.fail("Invalid hex value")
            self.at += size
            code = int(digits, 16)
            if not (code < 0xD800 or 0xDFFF < code < 0x110000):
                self.fail("Escaped character is not a Unicode scalar value")
            return chr(code)
        if c not in _ESCAPES:
            self.fail("Unescaped '\\' in a string")
        return _ESCAPES[c]
