import html
from urllib.parse import (
    parse_qs, parse_qsl, quote, quote_from_bytes, quote_plus, unquote, unquote_plus, unquote_to_bytes, urldefrag,
    urlencode, urljoin, urlparse, urlsplit, urlunparse, urlunsplit,
)


def show(make):
    try:
        print(repr(make()))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)


for url in [
    "http://user:pa%20ss@Example.COM:8080/a/b;p=1?q=1&r=2#frag", "//host/path", "/path?x", "mailto:a@b.c", "", "a:b",
    "http://[::1]:80/x", "http://[::1/x", "HTTP://h", "file:///etc/x", "http://h?q#f", "http://h#f?q", "http:",
    "http://h:99999/", "http://h:x/", "http://h:/", "  http://h/ \n", "tel:+1-2", "x-y.z+1:foo", "1a:b", "http://a/b;c/d;e?f",
    "http://é.com/", "path;params?q", "http://u@h", "http://h/a b", "//", "?q", "#f", "http://h/a\tb",
]:
    show(lambda: urlparse(url))
    show(lambda: urlsplit(url))
    show(lambda: (urlparse(url).geturl(), urlsplit(url).geturl(), urldefrag(url), urldefrag(url).geturl()))
    show(lambda: (urlsplit(url).username, urlsplit(url).password, urlsplit(url).hostname))
    show(lambda: urlsplit(url).port)
show(lambda: urlparse(b"http://h:1/p?q"))
show(lambda: (urlparse(b"http://h:1/p?q").port, urlparse(b"http://H:1").hostname, urlsplit(b"a?b").geturl()))
show(lambda: urlparse("http://a", scheme=b"x"))
show(lambda: urlparse("a/b", scheme="ftp"))
show(lambda: urlparse("http://a/b#c", allow_fragments=False))
BASE = "http://a/b/c/d;p?q"
for url in [
    "g:h", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", ";x", "g;x", "", ".", "./", "..", "../", "../g",
    "../..", "../../g", "../../../g", "/./g", "/../g", "g.", "..g", "./../g", "g/./h", "g/../h", "http:g",
]:
    show(lambda: (url, urljoin(BASE, url)))
show(lambda: (urljoin("", "x"), urljoin("http://a", "b"), urljoin("http://a/b/", "c"), urljoin("mailto:x", "y")))
show(lambda: urlunparse(("http", "h", "p", "x", "q", "f")))
show(lambda: urlunsplit(("http", "", "/p", "", "")))
show(lambda: urlunsplit(("", "h", "p", "q", "")))
for text in ["a b/c?d=é&~", "", "100%", "a+b", b"\xff a", "/:@"]:
    show(lambda: (quote(text), quote(text, safe=""), quote_plus(text)))
show(lambda: quote("é", encoding="latin-1"))
show(lambda: quote("\ud800"))
show(lambda: quote(5))
show(lambda: quote(b"a", encoding="utf-8"))
show(lambda: quote_from_bytes("a"))
show(lambda: quote_from_bytes(b"a b\xe9", safe=" "))
for text in ["a%20b", "%", "%4", "%zz", "%C3%A9", "%FF", "a+b", "é%20", "%E4%BD%A0%E5%A5%BD"]:
    show(lambda: (unquote(text), unquote_plus(text), unquote_to_bytes(text), unquote(text, "latin-1")))
show(lambda: unquote(b"a%20"))
show(lambda: unquote("%FF", errors="strict"))
for text in ["a=1&b=2&a=3", "a=&b", "a=1;b=2", "a%20b=c+d", "", "a", "=1", "a=b=c", "&&a=1"]:
    show(lambda: (parse_qs(text), parse_qsl(text), parse_qsl(text, True)))
    show(lambda: parse_qs(text, strict_parsing=True))
show(lambda: parse_qs("a=1;b=2", separator=";"))
show(lambda: parse_qs("a=1&b=2", max_num_fields=1))
show(lambda: parse_qs("a=1", separator=""))
show(lambda: parse_qsl(b"a=%41&b=2"))
show(lambda: urlencode({"a": 1, "b c": "d&e", "é": None}))
show(lambda: urlencode([("a", [1, 2]), ("b", "xy"), ("c", b"z ")], doseq=True))
show(lambda: urlencode([("a", [1, 2])]))
show(lambda: urlencode({"a": "b c"}, quote_via=quote))
show(lambda: urlencode("abc"))
show(lambda: urlencode(5))
show(lambda: urlencode(""))
show(lambda: html.escape("<a href=\"x\">'&'</a>"))
show(lambda: html.escape("<'\">", quote=False))
for text in ["&lt;&gt;&amp;&quot;&#39;&#x27;", "&eacute;&Eacute", "&notit;", "&not", "&foo;", "&#128;&#x80;", "&#0;", "&#xD800;", "&#1114112;",
             "&#11;x", "&hearts;&nbsp;.", "a & b", "&amp", "&ampx", "&#", "&#x", "&#65", "&lt", "&CounterClockwiseContourIntegral;", "&#xFFFE;"]:
    show(lambda: (text, html.unescape(text)))
