"""Messages in other languages: those of tables that are read from streams; no folders of them are searched."""

import re

__all__ = [
    "NullTranslations", "GNUTranslations", "Catalog", "bindtextdomain", "find", "translation",
    "install", "textdomain", "dgettext", "dngettext", "gettext", "ngettext", "pgettext",
    "dpgettext", "npgettext", "dnpgettext",
]

_domain = ["messages"]
_folders = {}


class NullTranslations:
    """Gives messages as they are, or as another translation has them."""

    def __init__(self, fp=None):
        self._info, self._charset, self._fallback = {}, None, None
        if fp is not None:
            self._parse(fp)

    def _parse(self, fp):
        """Read a stream of translations; here it has none."""

    def add_fallback(self, fallback):
        if self._fallback:
            self._fallback.add_fallback(fallback)
        else:
            self._fallback = fallback

    def gettext(self, message):
        return self._fallback.gettext(message) if self._fallback else message

    def ngettext(self, msgid1, msgid2, n):
        if self._fallback:
            return self._fallback.ngettext(msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2

    def pgettext(self, context, message):
        return self._fallback.pgettext(context, message) if self._fallback else message

    def npgettext(self, context, msgid1, msgid2, n):
        if self._fallback:
            return self._fallback.npgettext(context, msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2

    def info(self):
        return self._info

    def charset(self):
        return self._charset

    def install(self, names=None):
        import builtins
        builtins._ = self.gettext
        for name in names or ():
            if name in ("gettext", "ngettext", "npgettext", "pgettext"):
                setattr(builtins, name, getattr(self, name))


def c2py(plural):
    """The function of an expression in C that tells which plural a number has."""
    if len(plural) > 1000:
        raise ValueError("plural form expression is too long")
    words = re.findall(r"\d+|n\b|[-+*/%<>?:()]=?|[=!]=|&&|\|\||!|\S", plural)
    python, rest = _conditional(words, 0)
    if rest != len(words):
        raise ValueError(f"unexpected token in plural form: {words[rest]}")
    names = {}
    exec(f"def plural(n):\n    return int({python})", names)
    function = names["plural"]

    def checked(n):
        if not isinstance(n, int):
            raise TypeError(f"Plural value must be an integer, got {type(n).__name__}")
        return function(n)
    return checked


_LEVELS = (("||",), ("&&",), ("==", "!="), ("<", ">", "<=", ">="), ("+", "-"), ("*", "/", "%"))
_PYTHON = {"||": "or", "&&": "and", "/": "//"}


def _conditional(words, at):
    test, at = _binary(words, at, 0)
    if at < len(words) and words[at] == "?":
        yes, at = _conditional(words, at + 1)
        if at >= len(words) or words[at] != ":":
            raise ValueError("unexpected end of plural form")
        no, at = _conditional(words, at + 1)
        test = f"({yes} if {test} else {no})"
    return test, at


def _binary(words, at, level):
    if level == len(_LEVELS):
        return _unary(words, at)
    left, at = _binary(words, at, level + 1)
    while at < len(words) and words[at] in _LEVELS[level]:
        operator = _PYTHON.get(words[at], words[at])
        right, at = _binary(words, at + 1, level + 1)
        left = f"({left} {operator} {right})"
    return left, at


def _unary(words, at):
    if at >= len(words):
        raise ValueError("unexpected end of plural form")
    word = words[at]
    if word == "!":
        value, at = _unary(words, at + 1)
        return f"(not {value})", at
    if word == "(":
        value, at = _conditional(words, at + 1)
        if at >= len(words) or words[at] != ")":
            raise ValueError("unbalanced parenthesis in plural form")
        return value, at + 1
    if word == "n" or word.isdigit():
        return word, at + 1
    raise ValueError(f"unexpected token in plural form: {word}")


class GNUTranslations(NullTranslations):
    """The translations in a stream of the format .mo."""

    LE_MAGIC, BE_MAGIC = 0x950412DE, 0xDE120495
    CONTEXT = "%s\x04%s"
    VERSIONS = (0, 1)

    def _parse(self, fp):
        from struct import unpack
        self._catalog = catalog = {}
        self.plural = lambda n: int(n != 1)
        data = fp.read()
        order = "<" if data[:4] == b"\xde\x12\x04\x95" else ">"
        if unpack(order + "I", data[:4])[0] != self.LE_MAGIC:
            raise OSError(0, "Bad magic number", getattr(fp, "name", ""))
        version, count, ids, texts = unpack(order + "4I", data[4:20])
        if version >> 16 not in self.VERSIONS:
            raise OSError(0, "Bad version number " + str(version >> 16), getattr(fp, "name", ""))
        for i in range(count):
            size, place = unpack(order + "II", data[ids + 8 * i:ids + 8 * i + 8])
            key = data[place:place + size]
            size, place = unpack(order + "II", data[texts + 8 * i:texts + 8 * i + 8])
            text = data[place:place + size]
            if place + size > len(data):
                raise OSError(0, "File is corrupt", getattr(fp, "name", ""))
            if not key:
                self._read_info(text)
            charset = self._charset or "ascii"
            if b"\0" in key:
                first = str(key.split(b"\0")[0], charset)
                for number, one in enumerate(text.split(b"\0")):
                    catalog[first, number] = str(one, charset)
            else:
                catalog[str(key, charset)] = str(text, charset)

    def _read_info(self, text):
        last = None
        for line in text.decode("latin-1").split("\n"):
            line = line.strip()
            if not line or line.startswith("#-#-#-#-#") and line.endswith("#-#-#-#-#"):
                continue
            if ":" in line:
                last, _, value = line.partition(":")
                last = last.strip().lower()
                self._info[last] = value.strip()
            elif last:
                self._info[last] += "\n" + line
        if "charset=" in self._info.get("content-type", ""):
            self._charset = self._info["content-type"].split("charset=")[1]
        forms = self._info.get("plural-forms", "")
        if "plural=" in forms:
            self.plural = c2py(forms.split(";")[1].split("plural=")[1])

    def _one(self, key, otherwise):
        found = self._catalog.get(key)
        if found is None:
            found = self._catalog.get((key, self.plural(1)))
        return otherwise() if found is None else found

    def gettext(self, message):
        return self._one(message, lambda: NullTranslations.gettext(self, message))

    def pgettext(self, context, message):
        return self._one(self.CONTEXT % (context, message),
                         lambda: NullTranslations.pgettext(self, context, message))

    def ngettext(self, msgid1, msgid2, n):
        found = self._catalog.get((msgid1, self.plural(n)))
        return NullTranslations.ngettext(self, msgid1, msgid2, n) if found is None else found

    def npgettext(self, context, msgid1, msgid2, n):
        found = self._catalog.get((self.CONTEXT % (context, msgid1), self.plural(n)))
        if found is None:
            return NullTranslations.npgettext(self, context, msgid1, msgid2, n)
        return found


def find(domain, localedir=None, languages=None, all=False):
    """The file of translations of a domain: there is none."""
    return [] if all else None


def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    """The translations of a domain, when there need not be any."""
    if fallback:
        return NullTranslations()
    raise FileNotFoundError(2, "No translation file found for domain", domain)


def install(domain, localedir=None, *, names=None):
    translation(domain, localedir, fallback=True).install(names)


def textdomain(domain=None):
    if domain is not None:
        _domain[0] = domain
    return _domain[0]


def bindtextdomain(domain, localedir=None):
    if localedir is not None:
        _folders[domain] = localedir
    return _folders.get(domain, "/usr/share/locale")


_null = NullTranslations()
gettext, ngettext = _null.gettext, _null.ngettext
pgettext, npgettext = _null.pgettext, _null.npgettext


def dgettext(domain, message):
    return message


def dngettext(domain, msgid1, msgid2, n):
    return msgid1 if n == 1 else msgid2


def dpgettext(domain, context, message):
    return message


def dnpgettext(domain, context, msgid1, msgid2, n):
    return msgid1 if n == 1 else msgid2


Catalog = translation
