"""Writes trees of elements: as XML, HTML, texts, or in the one canonical form."""

import contextlib
import io
import re
import sys

_W3 = "http://www.w3.org/"
_namespace_map = {
    **{_W3 + name: prefix for name, prefix in (
        ("XML/1998/namespace", "xml"), ("1999/xhtml", "html"), ("2001/XMLSchema", "xs"),
        ("1999/02/22-rdf-syntax-ns#", "rdf"), ("2001/XMLSchema-instance", "xsi"))},
    "http://schemas.xmlsoap.org/wsdl/": "wsdl",
    "http://purl.org/dc/elements/1.1/": "dc",
}
_HTML_EMPTY = frozenset(
    "area base basefont br col embed frame hr img input isindex link meta param source track wbr".split())


def register_namespace(prefix, uri):
    """Let a namespace be written with a prefix."""
    if re.match(r"ns\d+$", prefix):
        raise ValueError("Prefix format reserved for internal use")
    for key, value in list(_namespace_map.items()):
        if key == uri or value == prefix:
            del _namespace_map[key]
    _namespace_map[uri] = prefix


register_namespace._namespace_map = _namespace_map


def _refuse(value):
    raise TypeError(f"cannot serialize {value!r} (type {type(value).__name__})")


def _escaping(signs):
    """A function that writes some signs by their names or numbers."""
    table = {ord(sign): f"&{_NAMES.get(sign, f'#{ord(sign):02}')};" for sign in signs}

    def escape(text):
        if not isinstance(text, str):
            _refuse(text)
        return text.translate(table)

    return escape


_NAMES = {"&": "amp", "<": "lt", ">": "gt", '"': "quot"}
_escape_cdata = _escaping("&<>")
_escape_attrib = _escaping('&<>"\r\n\t')
_escape_attrib_html = _escaping('&>"')


def _names(root, default_namespace):
    """The names to write for tags and attributes, and the prefixes of their namespaces."""
    from .ElementTree import Comment, ProcessingInstruction, QName
    written = {None: None}
    namespaces = {}
    if default_namespace:
        namespaces[default_namespace] = ""

    def add(name):
        if name in written:
            return
        try:
            if name[:1] != "{":
                if default_namespace:
                    raise ValueError(
                        "cannot use non-qualified names with default_namespace option")
                written[name] = name
                return
            uri, tag = name[1:].rsplit("}", 1)
        except TypeError:
            _refuse(name)
        prefix = namespaces.get(uri)
        if prefix is None:
            prefix = _namespace_map.get(uri)
            if prefix is None:
                prefix = f"ns{len(namespaces)}"
            if prefix != "xml":
                namespaces[uri] = prefix
        written[name] = f"{prefix}:{tag}" if prefix else tag

    for element in root.iter():
        tag = element.tag
        if isinstance(tag, QName):
            add(tag.text)
        elif isinstance(tag, str):
            add(tag)
        elif tag is not None and tag is not Comment and tag is not ProcessingInstruction:
            _refuse(tag)
        for key, value in element.items():
            add(key.text if isinstance(key, QName) else key)
            if isinstance(value, QName):
                add(value.text)
        if isinstance(element.text, QName):
            add(element.text.text)
    return written, namespaces


class _Writer:
    """Writes one tree."""

    def __init__(self, write, names, short_empty, is_html):
        from .ElementTree import Comment, ProcessingInstruction, QName
        self.write, self.names, self.short_empty = write, names, short_empty
        self.is_html = is_html
        self.comment, self.instruction, self.qname = Comment, ProcessingInstruction, QName

    def name(self, name):
        return self.names[name.text if isinstance(name, self.qname) else name]

    def element(self, element, namespaces):
        """Write an element with all in it, and what follows it."""
        write = self.write
        if not self._begin(element, namespaces):
            return
        # The elements that are open, with what is left of them.
        path = [(element, iter(element))]
        while path:
            element, rest = path[-1]
            for child in rest:
                if self._begin(child, None):
                    path.append((child, iter(child)))
                    break
            else:
                path.pop()
                self._finish(element)

    def _begin(self, element, namespaces):
        """Write what comes before the elements within; false when all is written."""
        write = self.write
        tag, text = element.tag, element.text
        if tag is self.comment or tag is self.instruction:
            if self.is_html:
                text = _escape_cdata(text)
            write(f"<!--{text}-->" if tag is self.comment else f"<?{text}?>")
            self._tail(element)
            return False
        shown = self.name(tag)
        if shown is None:
            if text:
                write(_escape_cdata(text))
            return True
        write("<" + shown)
        if namespaces:
            for uri, prefix in sorted(namespaces.items(), key=lambda pair: pair[1]):
                colon = ":" if prefix else ""
                escaped = _escape_attrib_html(uri) if self.is_html else _escape_attrib(uri)
                write(f' xmlns{colon}{prefix}="{escaped}"')
        for key, value in element.items():
            key = self.name(key)
            if isinstance(value, self.qname):
                value = self.name(value)
            elif self.is_html:
                value = _escape_attrib_html(value)
            else:
                value = _escape_attrib(value)
            write(f' {key}="{value}"')
        if self.is_html:
            write(">")
            if text:
                raw = shown.lower() in ("script", "style")
                write(text if raw else _escape_cdata(text))
            return True
        if text or len(element) or not self.short_empty:
            write(">")
            if text:
                write(self.name(text) if isinstance(text, self.qname) else _escape_cdata(text))
            return True
        write(" />")
        self._tail(element)
        return False

    def _finish(self, element):
        shown = self.name(element.tag)
        if shown is not None and not (self.is_html and shown.lower() in _HTML_EMPTY):
            self.write(f"</{shown}>")
        self._tail(element)

    def _tail(self, element):
        if element.tail:
            self.write(_escape_cdata(element.tail))


@contextlib.contextmanager
def _output(target, encoding):
    """The function that writes texts to a stream, and the encoding."""
    unicode = encoding.lower() == "unicode"
    if not hasattr(target, "write"):
        with io.open(target, "w", encoding="utf-8" if unicode else encoding,
                     errors="xmlcharrefreplace") as stream:
            yield stream.write, stream.encoding or "utf-8"
        return
    if unicode:
        yield target.write, "utf-8"
        return
    pieces = []
    yield pieces.append, encoding
    text = "".join(pieces)
    target.write(text.encode(encoding, "xmlcharrefreplace"))


def serialize(root, target, encoding, xml_declaration, default_namespace, method, short_empty):
    """Write a tree."""
    method = method or "xml"
    if method not in ("xml", "html", "text", "c14n"):
        raise ValueError(f"unknown method {method!r}")
    if not encoding:
        encoding = "utf-8" if method == "c14n" else "us-ascii"
    with _output(target, encoding) as (write, shown):
        declared = xml_declaration or xml_declaration is None and encoding.lower() not in (
            "utf-8", "us-ascii") and encoding.lower() != "unicode"
        if method == "xml" and declared:
            write(f"<?xml version='1.0' encoding='{shown}'?>\n")
        if method == "text":
            for text in root.itertext():
                write(text)
            if root.tail:
                write(root.tail)
            return
        names, namespaces = _names(root, default_namespace)
        _Writer(write, names, short_empty, method == "html").element(root, namespaces)


def canonicalize(xml_data=None, *, out=None, from_file=None, **options):
    """The canonical form of a text, written to a stream or returned."""
    from .ElementTree import XMLParser, parse
    if xml_data is None and from_file is None:
        raise ValueError("Either 'xml_data' or 'from_file' must be provided as input")
    stream = io.StringIO() if out is None else out
    parser = XMLParser(target=C14NWriterTarget(stream.write, **options))
    if xml_data is not None:
        parser.feed(xml_data)
        parser.close()
    else:
        parse(from_file, parser=parser)
    return stream.getvalue() if out is None else None


_prefixed_name = re.compile(r"^\w+:\w+$").match


class C14NWriterTarget:
    """Writes the canonical form of what a parser meets."""

    def __init__(self, write, *, with_comments=False, strip_text=False, rewrite_prefixes=False,
                 qname_aware_tags=None, qname_aware_attrs=None, exclude_attrs=None, exclude_tags=None):
        self._write = write
        self._data = []
        self._with_comments, self._strip_text = with_comments, strip_text
        self._exclude_attrs = set(exclude_attrs or ())
        self._exclude_tags = set(exclude_tags or ())
        self._rewrite = rewrite_prefixes
        self._qname_tags = set(qname_aware_tags or ())
        self._qname_attrs = set(qname_aware_attrs or ())
        # For each open element the namespaces declared in the text, and those that were written.
        self._declared = [[("http://www.w3.org/XML/1998/namespace", "xml")]]
        self._written = [[("http://www.w3.org/XML/1998/namespace", "xml")]]
        self._prefixes = {}
        self._preserve = [False]
        self._begun = self._ended = False
        self._pending = None
        self._ignored = 0
        self._depth = 0

    def data(self, data):
        if not self._ignored:
            self._data.append(data)

    def _flush(self):
        text = "".join(self._data)
        self._data.clear()
        if self._strip_text and not self._preserve[-1]:
            text = text.strip()
        if self._pending is not None:
            pending, self._pending = self._pending, None
            qname = text if text and _prefixed_name(text) else None
            self._open(*pending, qname)
            if qname is not None:
                return
        if text and self._begun:
            self._write(_canonical_text(text))

    def start_ns(self, prefix, uri):
        if self._ignored:
            return
        if self._data:
            self._flush()
        self._declared[-1].append((uri, prefix or ""))

    def start(self, tag, attrs):
        if self._exclude_tags and (self._ignored or tag in self._exclude_tags):
            self._ignored += 1
            return
        if self._data:
            self._flush()
        here = []
        self._written.append(here)
        if self._qname_tags and tag in self._qname_tags:
            self._pending = tag, attrs, here
            return
        self._open(tag, attrs, here)

    def _prefix_of(self, uri):
        for declared in reversed(self._declared):
            for known, prefix in reversed(declared):
                if known == uri:
                    return prefix
        return None

    def _qname(self, name, uri=None):
        """The written name, local name and namespace of a name."""
        if uri is None:
            uri, tag = name[1:].rsplit("}", 1) if name[:1] == "{" else ("", name)
        else:
            tag = name
        seen = set()
        for written in reversed(self._written):
            for known, prefix in reversed(written):
                if known == uri and prefix not in seen:
                    return f"{prefix}:{tag}" if prefix else tag, tag, uri
                seen.add(prefix)
        if self._rewrite:
            prefix = self._prefixes.get(uri)
            if prefix is None:
                prefix = self._prefixes[uri] = f"n{len(self._prefixes)}"
            self._written[-1].append((uri, prefix))
            return f"{prefix}:{tag}", tag, uri
        if not uri and "" not in seen:
            return tag, tag, uri
        prefix = self._prefix_of(uri)
        if prefix is not None:
            self._written[-1].append((uri, prefix))
            return f"{prefix}:{tag}" if prefix else tag, tag, uri
        if not uri:
            return tag, tag, uri
        raise ValueError(f'Namespace "{uri}" is not declared in scope')

    def _resolve(self, prefixed):
        prefix, name = prefixed.split(":", 1)
        for declared in reversed(self._declared):
            for uri, known in declared:
                if known == prefix:
                    return f"{{{uri}}}{name}"
        raise ValueError(f'Prefix {prefix} of QName "{prefixed}" is not declared in scope')

    def _open(self, tag, attrs, here, qname_text=None):
        self._begun = True
        self._depth += 1
        if self._exclude_attrs and attrs:
            attrs = {key: value for key, value in attrs.items() if key not in self._exclude_attrs}
        names = {tag, *attrs}
        resolved = {}
        if qname_text is not None:
            name = resolved[qname_text] = self._resolve(qname_text)
            names.add(name)
        aware = set()
        if self._qname_attrs and attrs:
            for key in self._qname_attrs.intersection(attrs):
                value = attrs[key]
                if _prefixed_name(value):
                    name = resolved[value] = self._resolve(value)
                    names.add(name)
                    aware.add(key)
        parsed = {name: self._qname(name) for name in sorted(
            names, key=lambda name: name.split("}", 1))}
        rows = []
        for key, value in attrs.items():
            shown, local, uri = parsed[key]
            rows.append(((uri, local), shown, parsed[resolved[value]][0] if key in aware else value))
        rows.sort()
        spaces = [("xmlns:" + prefix if prefix else "xmlns", uri) for uri, prefix in here]
        spaces.sort()
        space = attrs.get("{http://www.w3.org/XML/1998/namespace}space")
        self._preserve.append(space == "preserve" if space else self._preserve[-1])
        self._write("<" + parsed[tag][0])
        for key, value in spaces:
            self._write(f' {key}="{_canonical_value(value)}"')
        for _, key, value in rows:
            self._write(f' {key}="{_canonical_value(value)}"')
        self._write(">")
        if qname_text is not None:
            self._write(_canonical_text(parsed[resolved[qname_text]][0]))
        self._declared.append([])

    def end(self, tag):
        if self._ignored:
            self._ignored -= 1
            return
        if self._data or self._pending is not None:
            self._flush()
        self._write(f"</{self._qname(tag)[0]}>")
        self._preserve.pop()
        self._ended = len(self._preserve) == 1
        self._declared.pop()
        self._written.pop()

    def comment(self, text):
        if self._with_comments and not self._ignored:
            self._aside(f"<!--{_canonical_text(text)}-->")

    def pi(self, target, data):
        if not self._ignored:
            self._aside(f"<?{target} {_canonical_text(data)}?>" if data else f"<?{target}?>")

    def _aside(self, text):
        """Write something that has a line of its own outside of the document."""
        if self._ended:
            self._write("\n")
        elif self._begun and (self._data or self._pending is not None):
            self._flush()
        self._write(text)
        if not self._begun:
            self._write("\n")


def _canonical_text(text):
    try:
        return (text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\r", "&#xD;"))
    except (TypeError, AttributeError):
        _refuse(text)


def _canonical_value(text):
    try:
        return (text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
                .replace("\t", "&#x9;").replace("\n", "&#xA;").replace("\r", "&#xD;"))
    except (TypeError, AttributeError):
        _refuse(text)
