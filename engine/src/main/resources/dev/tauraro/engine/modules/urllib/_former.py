"""Functions that urllib.parse had in former versions, each with a warning where it is public."""

import re
import warnings

_TYPE = re.compile("([^/:]+):(.*)", re.DOTALL)
_HOST = re.compile("//([^/#?]*)(.*)", re.DOTALL)
_PORT = re.compile("(.*):([0-9]*)", re.DOTALL)


def _splittype(url):
    """'type:rest' as 'type', 'rest'."""
    found = _TYPE.match(url)
    return (found[1].lower(), found[2]) if found else (None, url)


def _splithost(url):
    """'//host[:port]/path' as 'host[:port]', '/path'."""
    found = _HOST.match(url)
    if found is None:
        return None, url
    host, path = found.groups()
    return host, "/" + path if path and path[0] != "/" else path


def _splituser(host):
    """'user[:password]@host[:port]' as 'user[:password]', 'host[:port]'."""
    user, mark, host = host.rpartition("@")
    return user if mark else None, host


def _splitpasswd(user):
    """'user:password' as 'user', 'password'."""
    user, mark, password = user.partition(":")
    return user, password if mark else None


def _splitport(host):
    """'host:port' as 'host', 'port'."""
    found = _PORT.fullmatch(host)
    return (found[1], found[2] or None) if found else (host, None)


def _splitnport(host, defport=-1):
    """'host:port' as 'host' and a number; None for what is no number."""
    name, mark, port = host.rpartition(":")
    if not mark:
        return port, defport
    if not port:
        return name, defport
    return name, int(port) if port.isascii() and port.isdigit() else None


def _splitquery(url):
    """'/path?query' as '/path', 'query'."""
    path, mark, query = url.rpartition("?")
    return (path, query) if mark else (url, None)


def _splittag(url):
    """'/path#tag' as '/path', 'tag'."""
    path, mark, tag = url.rpartition("#")
    return (path, tag) if mark else (url, None)


def _splitattr(url):
    """'/path;attr1=value1;attr2=value2' as '/path' and a list."""
    path, *attributes = url.split(";")
    return path, attributes


def _splitvalue(attr):
    """'attr=value' as 'attr', 'value'."""
    name, mark, value = attr.partition("=")
    return name, value if mark else None


def _to_bytes(url):
    """The address, which must be ASCII."""
    if isinstance(url, str):
        try:
            url = url.encode("ASCII").decode()
        except UnicodeError:
            raise UnicodeError(f"URL {url!r} contains non-ASCII characters") from None
    return url


def unwrap(url):
    """An address without what it may stand in: '<URL:type://host/path>'."""
    url = str(url).strip()
    if url[:1] == "<" and url[-1:] == ">":
        url = url[1:-1].strip()
    return url[4:].strip() if url[:4] == "URL:" else url


def _public(name):
    private = globals()["_" + name]
    advice = {"to_bytes": "", "splitvalue": ", use urllib.parse.parse_qsl() instead"}.get(
        name, ", use urllib.parse.urlparse() instead")

    def function(*args, **kwargs):
        warnings.warn(f"urllib.parse.{name}() is deprecated as of 3.8{advice}",
                      DeprecationWarning, stacklevel=2)
        return private(*args, **kwargs)

    function.__name__ = function.__qualname__ = name
    return function


NAMES = {"unwrap": unwrap}
for _name in ("splittype", "splithost", "splituser", "splitpasswd", "splitport", "splitnport",
              "splitquery", "splittag", "splitattr", "splitvalue", "to_bytes"):
    NAMES["_" + _name] = globals()["_" + _name]
    NAMES[_name] = _public(_name)
