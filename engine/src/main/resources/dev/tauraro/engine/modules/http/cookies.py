"""Cookies: what a server asks a browser to remember, as text in the headers of HTTP."""

import re
import string
import types

__all__ = ["CookieError", "BaseCookie", "SimpleCookie"]

_NAME_CHARACTERS = string.ascii_letters + string.digits + "!#$%&'*+-.^_`|~:"
_is_name = re.compile("[" + re.escape(_NAME_CHARACTERS) + "]+").fullmatch
_QUOTED = {code: "\\%03o" % code for code in range(256)
           if chr(code) not in _NAME_CHARACTERS + " ()/<=>?@[]{}"}
_QUOTED[ord('"')] = '\\"'
_QUOTED[ord("\\")] = "\\\\"
_ESCAPE = re.compile(r"\\(?:([0-3][0-7][0-7])|(.))", re.DOTALL)
_COOKIE = re.compile(r"""
    \s*
    (?P<key> [\w\d!#%&'~_`><@,:/$*+\-.^|)(?}{=]+? )
    (?: \s* = \s*
        (?P<value>
            "(?: [^\\"] | \\. )*"
          | \w{3},\s [\w\d\s-]{9,11} \s [\d:]{8} \s GMT
          | [\w\d!#%&'~_`><@,:/$*+\-.^|)(?}{=\[\]]*
        )
    )?
    \s* (?: \s+ | ; | $ )
    """, re.ASCII | re.VERBOSE)


class CookieError(Exception):
    """A name or an attribute that cookies can't have."""


def _quote(text):
    """Text as the value of a cookie: in quotes where it has characters that need them."""
    if text is None or _is_name(text):
        return text
    return '"' + text.translate(_QUOTED) + '"'


def _unquote(text):
    """The text that a value of a cookie stands for."""
    if text is None or len(text) < 2 or text[0] != '"' or text[-1] != '"':
        return text
    return _ESCAPE.sub(
        lambda found: chr(int(found[1], 8)) if found[1] else found[2], text[1:-1])


def _getdate(future=0):
    """The moment that lies so many seconds ahead, as cookies write it."""
    from time import gmtime, time
    year, month, day, hour, minute, second, weekday = gmtime(time() + future)[:7]
    return "%s, %02d %3s %4d %02d:%02d:%02d GMT" % (
        "Mon Tue Wed Thu Fri Sat Sun".split()[weekday], day,
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()[month - 1],
        year, hour, minute, second)


class Morsel(dict):
    """A cookie: a name, a value and attributes."""

    _reserved = {
        "expires": "expires", "path": "Path", "comment": "Comment", "domain": "Domain",
        "max-age": "Max-Age", "secure": "Secure", "httponly": "HttpOnly", "version": "Version",
        "samesite": "SameSite",
    }
    _flags = {"secure", "httponly"}

    def __init__(self):
        super().__init__(dict.fromkeys(self._reserved, ""))
        self._coded_value = self._value = self._key = None

    coded_value = property(lambda self: self._coded_value)
    value = property(lambda self: self._value)
    key = property(lambda self: self._key)

    def _attribute(self, name):
        lower = name.lower()
        if lower not in self._reserved:
            raise CookieError(f"Invalid attribute {name!r}")
        return lower

    def __setitem__(self, K, V):
        dict.__setitem__(self, self._attribute(K), V)

    def setdefault(self, key, val=None):
        return dict.setdefault(self, self._attribute(key), val)

    def update(self, values):
        checked = {}
        for name, value in dict(values).items():
            checked[self._attribute(name)] = value
        dict.update(self, checked)

    def _identity(self):
        return self._value, self._key, self._coded_value

    def __eq__(self, morsel):
        if not isinstance(morsel, Morsel):
            return NotImplemented
        return dict.__eq__(self, morsel) and self._identity() == morsel._identity()

    __ne__ = object.__ne__

    def copy(self):
        made = Morsel()
        dict.update(made, self)
        made.__dict__.update(self.__dict__)
        return made

    def isReservedKey(self, K):
        return K.lower() in self._reserved

    def set(self, key, val, coded_val):
        """Give the cookie its name and its value, as it is and as it is sent."""
        if key.lower() in self._reserved:
            raise CookieError(f"Attempt to set a reserved key {key!r}")
        if not _is_name(key):
            raise CookieError(f"Illegal key {key!r}")
        self._key, self._value, self._coded_value = key, val, coded_val

    def __getstate__(self):
        return {"key": self._key, "value": self._value, "coded_value": self._coded_value}

    def __setstate__(self, state):
        self._key, self._value = state["key"], state["value"]
        self._coded_value = state["coded_value"]

    def output(self, attrs=None, header="Set-Cookie:"):
        """The line of a header that sets the cookie."""
        return f"{header} {self.OutputString(attrs)}"

    __str__ = output

    def __repr__(self):
        return f"<{type(self).__name__}: {self.OutputString()}>"

    def js_output(self, attrs=None):
        """A script for a page that sets the cookie."""
        text = self.OutputString(attrs).replace('"', r'\"')
        lines = (
            "", '<script type="text/javascript">', "<!-- begin hiding",
            f'document.cookie = "{text}";', "// end hiding -->", "</script>", "")
        return "\n        ".join(lines)

    def OutputString(self, attrs=None):
        """The cookie and those of its attributes that are asked for."""
        parts = [f"{self._key}={self._coded_value}"]
        wanted = self._reserved if attrs is None else attrs
        for name, value in sorted(self.items()):
            if value == "" or name not in wanted:
                continue
            title = self._reserved[name]
            if name == "expires" and isinstance(value, int):
                parts.append(f"{title}={_getdate(value)}")
            elif name == "max-age" and isinstance(value, int):
                parts.append("%s=%d" % (title, value))
            elif name == "comment" and isinstance(value, str):
                parts.append(f"{title}={_quote(value)}")
            elif name not in self._flags:
                parts.append(f"{title}={value}")
            elif value:
                parts.append(title)
        return "; ".join(parts)

    __class_getitem__ = classmethod(types.GenericAlias)


class BaseCookie(dict):
    """Cookies by their names."""

    def __init__(self, input=None):
        if input:
            self.load(input)

    def value_decode(self, val):
        """The value that a text stands for, and the text."""
        return val, val

    def value_encode(self, val):
        """A value, and the text that stands for it."""
        text = str(val)
        return text, text

    def _put(self, key, value, coded):
        morsel = self.get(key, Morsel())
        morsel.set(key, value, coded)
        dict.__setitem__(self, key, morsel)

    def __setitem__(self, key, value):
        if isinstance(value, Morsel):
            dict.__setitem__(self, key, value)
        else:
            self._put(key, *self.value_encode(value))

    def output(self, attrs=None, header="Set-Cookie:", sep="\015\012"):
        """The lines of a header that set the cookies."""
        return sep.join(morsel.output(attrs, header) for _, morsel in sorted(self.items()))

    __str__ = output

    def __repr__(self):
        shown = " ".join(f"{name}={morsel.value!r}" for name, morsel in sorted(self.items()))
        return f"<{type(self).__name__}: {shown}>"

    def js_output(self, attrs=None):
        """A script for a page that sets the cookies."""
        return "".join(morsel.js_output(attrs) for _, morsel in sorted(self.items()))

    def load(self, rawdata):
        """Take cookies from the text of a header, or from a dict."""
        if isinstance(rawdata, str):
            found = self._parse(rawdata)
            if found is None:
                return
            for key, value, attributes in found:
                self._put(key, *value)
                for name, setting in attributes:
                    self[key][name] = setting
        else:
            for key, value in rawdata.items():
                self[key] = value

    def _parse(self, text, pattern=_COOKIE):
        """The cookies of a text with their attributes; None when anything in it is wrong."""
        found, at = [], 0
        while 0 <= at < len(text):
            match = pattern.match(text, at)
            if match is None:
                break
            key, value = match["key"], match["value"]
            at = match.end()
            if key.startswith("$"):
                if found:
                    found[-1][2].append((key[1:], value))
            elif key.lower() in Morsel._reserved:
                if not found:
                    return None
                if value is None:
                    if key.lower() not in Morsel._flags:
                        return None
                    found[-1][2].append((key, True))
                else:
                    found[-1][2].append((key, _unquote(value)))
            elif value is None:
                return None
            else:
                found.append((key, self.value_decode(value), []))
        return found


class SimpleCookie(BaseCookie):
    """Cookies whose values are texts, in quotes where they need them."""

    def value_decode(self, val):
        return _unquote(val), val

    def value_encode(self, val):
        text = str(val)
        return text, _quote(text)
