"""Takes addresses apart and puts them together."""

from collections import namedtuple

__all__ = [
    "urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode",
    "parse_qs", "parse_qsl", "quote", "quote_plus", "quote_from_bytes", "unquote",
    "unquote_plus", "unquote_to_bytes", "DefragResult", "ParseResult", "SplitResult",
    "DefragResultBytes", "ParseResultBytes", "SplitResultBytes",
]

uses_relative = [
    "", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms",
    "prospero", "rtsp", "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss",
]
uses_netloc = [
    "", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp",
    "snews", "prospero", "rtsp", "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs", "git",
    "git+ssh", "ws", "wss",
]
uses_params = [
    "", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtspu", "sip", "sips",
    "mms", "sftp", "tel",
]
_SCHEME = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.")
_STRIPPED = "".join(map(chr, range(33)))


class _Location:
    """The parts of the network location."""

    __slots__ = ()

    def _split_user(self):
        at = "@" if isinstance(self.netloc, str) else b"@"
        colon = ":" if isinstance(self.netloc, str) else b":"
        user, found, _ = self.netloc.rpartition(at)
        if not found:
            return None, None
        name, has_password, password = user.partition(colon)
        return name, password if has_password else None

    def _split_host(self):
        text = isinstance(self.netloc, str)
        at, opening, closing, colon = "@[]:" if text else (b"@", b"[", b"]", b":")
        _, _, host = self.netloc.rpartition(at)
        _, bracketed, inside = host.partition(opening)
        if bracketed:
            name, _, rest = inside.partition(closing)
            _, _, port = rest.partition(colon)
        else:
            name, _, port = host.partition(colon)
        return name or None, port or None

    @property
    def username(self):
        return self._split_user()[0]

    @property
    def password(self):
        return self._split_user()[1]

    @property
    def hostname(self):
        host = self._split_host()[0]
        if not host:
            return None
        percent = "%" if isinstance(host, str) else b"%"
        name, mark, zone = host.partition(percent)
        return name.lower() + mark + zone

    @property
    def port(self):
        port = self._split_host()[1]
        if port is None:
            return None
        text = port if isinstance(port, str) else port.decode("ascii")
        if not (text.isascii() and text.isdigit()):
            raise ValueError(f"Port could not be cast to integer value as {text!r}")
        number = int(text)
        if number > 65535:
            raise ValueError("Port out of range 0-65535")
        return number


class DefragResult(namedtuple("DefragResult", "url fragment")):
    __slots__ = ()

    def geturl(self):
        if not self.fragment:
            return self.url
        return self.url + ("#" if isinstance(self.url, str) else b"#") + self.fragment

    def encode(self, encoding="ascii", errors="strict"):
        return DefragResult(*(part.encode(encoding, errors) for part in self))


class SplitResult(namedtuple("SplitResult", "scheme netloc path query fragment"), _Location):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)

    def encode(self, encoding="ascii", errors="strict"):
        return SplitResult(*(part.encode(encoding, errors) for part in self))


class ParseResult(
        namedtuple("ParseResult", "scheme netloc path params query fragment"), _Location):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)

    def encode(self, encoding="ascii", errors="strict"):
        return ParseResult(*(part.encode(encoding, errors) for part in self))


class SplitResultBytes(SplitResult):
    __slots__ = ()

    def decode(self, encoding="ascii", errors="strict"):
        return SplitResult(*(part.decode(encoding, errors) for part in self))


class ParseResultBytes(ParseResult):
    __slots__ = ()

    def decode(self, encoding="ascii", errors="strict"):
        return ParseResult(*(part.decode(encoding, errors) for part in self))


class DefragResultBytes(DefragResult):
    __slots__ = ()

    def decode(self, encoding="ascii", errors="strict"):
        return DefragResult(*(part.decode(encoding, errors) for part in self))


_AS_BYTES = {
    DefragResult: DefragResultBytes, SplitResult: SplitResultBytes, ParseResult: ParseResultBytes,
}


for _text, _bytes in _AS_BYTES.items():
    _text._encoded_counterpart, _bytes._decoded_counterpart = _bytes, _text
del _text, _bytes


def _same(value):
    return value


def _bytes_of(value):
    if isinstance(value, tuple):
        return _AS_BYTES[type(value)](*(part.encode("ascii") for part in value))
    return value.encode("ascii")


def _as_text(*arguments):
    """The arguments as strings, and the function that turns a result into their kind."""
    text = isinstance(arguments[0], str)
    for argument in arguments[1:]:
        if argument and isinstance(argument, str) != text:
            raise TypeError("Cannot mix str and non-str arguments")
    if text:
        return (*arguments, _same)
    return (*(x.decode("ascii") if x else "" for x in arguments), _bytes_of)


def _check_location(netloc):
    if netloc.isascii():
        return
    import unicodedata
    plain = netloc
    for mark in "@:#?":
        plain = plain.replace(mark, "")
    normal = unicodedata.normalize("NFKC", plain)
    if plain == normal:
        return
    for c in "/?#@:":
        if c in normal:
            raise ValueError(
                "netloc " + netloc + " contains invalid characters under NFKC normalization")


def _check_bracketed(host):
    """Refuses what is no address of IPv6, or of a version to come, between brackets."""
    import re
    if host.startswith("v"):
        if not re.fullmatch(r"v[a-fA-F0-9]+\..+", host, re.ASCII):
            raise ValueError("IPvFuture address is invalid")
        return
    address, zone, scope = host.partition("%")
    if re.fullmatch(r"\d{1,3}(\.\d{1,3}){3}", host, re.ASCII):
        raise ValueError("An IPv4 address cannot be in brackets")
    head, gap, tail = address.partition("::")
    groups = [group for part in (head, tail) if part for group in part.split(":")]
    count = len(groups)
    if groups and "." in groups[-1]:
        numbers = groups.pop().split(".")
        if len(numbers) == 4 and all(
                n.isascii() and n.isdigit() and len(n) < 4 and int(n) < 256 for n in numbers):
            count += 1
        else:
            count = 9
    fits = count == 8 if not gap else count < 8
    if not fits or zone and (not scope or "%" in scope) or not all(
            re.fullmatch("[0-9a-fA-F]{1,4}", group) for group in groups):
        raise ValueError(f"{host!r} does not appear to be an IPv4 or IPv6 address")


def urlsplit(url, scheme="", allow_fragments=True):
    url, scheme, result = _as_text(url, scheme)
    url = url.lstrip(_STRIPPED)
    scheme = scheme.strip(_STRIPPED)
    for c in "\t\r\n":
        url = url.replace(c, "")
        scheme = scheme.replace(c, "")
    netloc = query = fragment = ""
    colon = url.find(":")
    if colon > 0 and url[0].isascii() and url[0].isalpha():
        if all(c in _SCHEME for c in url[:colon]):
            scheme, url = url[:colon].lower(), url[colon + 1:]
    if url[:2] == "//":
        end = min((at for at in map(url[2:].find, "/?#") if at >= 0), default=len(url) - 2) + 2
        netloc, url = url[2:end], url[end:]
        if ("[" in netloc) != ("]" in netloc):
            raise ValueError("Invalid IPv6 URL")
        if "[" in netloc:
            _check_bracketed(netloc.partition("[")[2].partition("]")[0])
    if allow_fragments and "#" in url:
        url, _, fragment = url.partition("#")
    if "?" in url:
        url, _, query = url.partition("?")
    _check_location(netloc)
    return result(SplitResult(scheme, netloc, url, query, fragment))


def _split_params(url):
    start = url.find(";", url.rfind("/")) if "/" in url else url.find(";")
    if start < 0:
        return url, ""
    return url[:start], url[start + 1:]


def urlparse(url, scheme="", allow_fragments=True):
    url, scheme, result = _as_text(url, scheme)
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ""
    if scheme in uses_params and ";" in path:
        path, params = _split_params(path)
    return result(ParseResult(scheme, netloc, path, params, query, fragment))


def urlunparse(components):
    scheme, netloc, url, params, query, fragment, result = _as_text(*components)
    if params:
        url = f"{url};{params}"
    return result(urlunsplit((scheme, netloc, url, query, fragment)))


def urlunsplit(components):
    scheme, netloc, url, query, fragment, result = _as_text(*components)
    if netloc or (scheme and scheme in uses_netloc and url[:2] != "//"):
        if url and url[:1] != "/":
            url = "/" + url
        url = "//" + (netloc or "") + url
    if scheme:
        url = scheme + ":" + url
    if query:
        url = url + "?" + query
    if fragment:
        url = url + "#" + fragment
    return result(url)


def urljoin(base, url, allow_fragments=True):
    if not base:
        return url
    if not url:
        return base
    base, url, result = _as_text(base, url)
    old = urlparse(base, "", allow_fragments)
    new = urlparse(url, old.scheme, allow_fragments)
    if new.scheme != old.scheme or new.scheme not in uses_relative:
        return result(url)
    netloc = new.netloc
    if new.scheme in uses_netloc:
        if netloc:
            return result(urlunparse(new))
        netloc = old.netloc
    if not new.path and not new.params:
        query = new.query or old.query
        return result(urlunparse(
            (new.scheme, netloc, old.path, old.params, query, new.fragment)))
    before = old.path.split("/")
    if before[-1] != "":
        del before[-1]
    if new.path[:1] == "/":
        segments = new.path.split("/")
    else:
        segments = before + new.path.split("/")
        segments[1:-1] = filter(None, segments[1:-1])
    path = []
    for segment in segments:
        if segment == "..":
            if path:
                path.pop()
        elif segment != ".":
            path.append(segment)
    if segments[-1] in (".", ".."):
        path.append("")
    return result(urlunparse(
        (new.scheme, netloc, "/".join(path) or "/", new.params, new.query, new.fragment)))


def urldefrag(url):
    url, result = _as_text(url)
    if "#" in url:
        scheme, netloc, path, params, query, fragment = urlparse(url)
        plain = urlunparse((scheme, netloc, path, params, query, ""))
    else:
        plain = url
        fragment = ""
    return result(DefragResult(plain, fragment))


_HEX = {
    (high + low).encode(): bytes([int(high + low, 16)])
    for high in "0123456789ABCDEFabcdef" for low in "0123456789ABCDEFabcdef"
}


def unquote_to_bytes(string):
    if not string:
        string.split
        return b""
    if isinstance(string, str):
        string = string.encode("utf-8")
    first, *rest = bytes(string).split(b"%")
    out = [first]
    for part in rest:
        value = _HEX.get(part[:2])
        if value is None:
            out.append(b"%" + part)
        else:
            out.append(value)
            out.append(part[2:])
    return b"".join(out)


def unquote(string, encoding="utf-8", errors="replace"):
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding, errors)
    if "%" not in string:
        string.split
        return string
    if encoding is None:
        encoding = "utf-8"
    if errors is None:
        errors = "replace"
    out = []
    at = 0
    end = len(string)
    while at < end:
        start = at
        ascii_part = string[at] < "\x80"
        while at < end and (string[at] < "\x80") == ascii_part:
            at += 1
        part = string[start:at]
        out.append(unquote_to_bytes(part).decode(encoding, errors) if ascii_part else part)
    return "".join(out)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    return unquote(string.replace("+", " "), encoding, errors)


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8",
             errors="replace", max_num_fields=None, separator="&"):
    result = {}
    for name, value in parse_qsl(
            qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        result.setdefault(name, []).append(value)
    return result


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8",
              errors="replace", max_num_fields=None, separator="&"):
    qs, result = _as_text(qs)
    separator, _ = _as_text(separator)
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError("Max number of fields exceeded")
    pairs = []
    for part in qs.split(separator) if qs else ():
        if not part and not strict_parsing:
            continue
        name, found, value = part.partition("=")
        if not found:
            if strict_parsing:
                raise ValueError("bad query field: %r" % (part,))
            if not keep_blank_values:
                continue
        if value or keep_blank_values:
            name = unquote(name.replace("+", " "), encoding, errors)
            value = unquote(value.replace("+", " "), encoding, errors)
            pairs.append((result(name), result(value)))
    return pairs


_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")


def quote(string, safe="/", encoding=None, errors=None):
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode(encoding or "utf-8", errors or "strict")
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    space = " " if isinstance(string, str) else b" "
    if space not in string:
        return quote(string, safe, encoding, errors)
    safe = safe + (" " if isinstance(safe, str) else b" ")
    return quote(string, safe, encoding, errors).replace(" ", "+")


def quote_from_bytes(bs, safe="/"):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if not bs:
        return ""
    if isinstance(safe, str):
        safe = safe.encode("ascii", "ignore")
    kept = _SAFE.union(c for c in safe if c < 128)
    return "".join([chr(c) if c in kept else "%%%02X" % c for c in bs])


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    if hasattr(query, "items"):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as problem:
            raise TypeError("not a valid non-string sequence or mapping object") from problem

    def quoted(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(str(value), safe, encoding, errors)

    parts = []
    for key, value in query:
        key = quoted(key)
        if doseq and not isinstance(value, (str, bytes)):
            try:
                len(value)
            except TypeError:
                pass
            else:
                parts.extend(key + "=" + quoted(item) for item in value)
                continue
        parts.append(key + "=" + quoted(value))
    return "&".join(parts)


class _Quoter(dict):
    """What each byte of an address becomes: itself or an escape; filled as it is asked."""

    def __init__(self, safe):
        self.safe = _SAFE.union(safe)

    def __repr__(self):
        return f"<Quoter {dict(self)!r}>"

    def __missing__(self, b):
        text = self[b] = chr(b) if b in self.safe else f"%{b:02X}"
        return text


_ALWAYS_SAFE = frozenset(_SAFE)


def clear_cache():
    """There is nothing kept that could be forgotten."""


def __getattr__(name):
    if name == "Quoter":
        import warnings
        warnings.warn(
            "Deprecated in 3.11. urllib.parse.Quoter will be removed in Python 3.14. Use "
            "urllib.parse.quote() instead.", DeprecationWarning, stacklevel=2)
        return _Quoter
    from urllib import _former
    found = _former.NAMES.get(name)
    if found is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return found
