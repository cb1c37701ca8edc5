"""Trees of elements: reading XML into them, looking through them, writing them."""

import io
import sys

from . import ElementPath
from ._elements import (
    Comment, Element, PI, ProcessingInstruction, QName, SubElement, _blank,
)
from ._write import C14NWriterTarget, canonicalize, serialize as _serialize
from ._write import _escape_attrib, _escape_cdata, _namespace_map, register_namespace

__all__ = [
    "Comment", "dump", "Element", "ElementTree", "canonicalize", "fromstring", "fromstringlist",
    "indent", "iselement", "iterparse", "parse", "ParseError", "PI", "ProcessingInstruction",
    "QName", "SubElement", "tostring", "tostringlist", "TreeBuilder", "VERSION", "XML", "XMLID",
    "XMLParser", "XMLPullParser", "register_namespace", "C14NWriterTarget",
]

VERSION = "1.3.0"


class ParseError(SyntaxError):
    """A text that is not well-formed XML; code and position tell what and where."""


def iselement(element):
    """Whether something is an element."""
    return hasattr(element, "tag")


class ElementTree:
    """A document."""

    def __init__(self, element=None, file=None):
        self._root = element
        if file:
            self.parse(file)

    def getroot(self):
        return self._root

    def _setroot(self, element):
        self._root = element

    def parse(self, source, parser=None):
        """Read a document from a stream."""
        opened = not hasattr(source, "read")
        if opened:
            source = io.open(source, "rb")
        try:
            parser = parser or XMLParser()
            while data := source.read(65536):
                parser.feed(data)
            self._root = parser.close()
            return self._root
        finally:
            if opened:
                source.close()

    def iter(self, tag=None):
        return self._root.iter(tag)

    def _relative(self, path):
        if path[:1] == "/":
            path = "." + path
            import warnings
            warnings.warn(
                "This search is broken in 1.3 and earlier, and will be fixed in a future version.  "
                f"If you rely on the current behaviour, change it to {path!r}",
                FutureWarning, stacklevel=3)
        return path

    def find(self, path, namespaces=None):
        return self._root.find(self._relative(path), namespaces)

    def findtext(self, path, default=None, namespaces=None):
        return self._root.findtext(self._relative(path), default, namespaces)

    def findall(self, path, namespaces=None):
        return self._root.findall(self._relative(path), namespaces)

    def iterfind(self, path, namespaces=None):
        return self._root.iterfind(self._relative(path), namespaces)

    def write(self, file_or_filename, encoding=None, xml_declaration=None, default_namespace=None,
              method=None, *, short_empty_elements=True):
        """Write the document to a stream, as XML, HTML, or only its texts."""
        _serialize(self._root, file_or_filename, encoding, xml_declaration, default_namespace,
                   method, short_empty_elements)

    def write_c14n(self, file):
        return self.write(file, method="c14n")


def dump(elem):
    """Write an element to standard output, on lines of its own."""
    tree = elem if isinstance(elem, ElementTree) else ElementTree(elem)
    tree.write(sys.stdout, encoding="unicode")
    if not (tree.getroot().tail or "").endswith("\n"):
        print()


def indent(tree, space="  ", level=0):
    """Put elements on lines of their own."""
    if isinstance(tree, ElementTree):
        tree = tree.getroot()
    if level < 0:
        raise ValueError(f"Initial indentation level must be >= 0, got {level}")
    if len(tree):
        _indent(tree, ["\n" + level * space], 0, space)


def _indent(element, indents, level, space):
    inner = level + 1
    while len(indents) <= inner:
        indents.append(indents[-1] + space)
    if not element.text or not element.text.strip():
        element.text = indents[inner]
    for child in element:
        if len(child):
            _indent(child, indents, inner, space)
        if not child.tail or not child.tail.strip():
            child.tail = indents[inner]
    if not child.tail.strip():
        child.tail = indents[level]


def parse(source, parser=None):
    """The document of a stream."""
    tree = ElementTree()
    tree.parse(source, parser)
    return tree


def XML(text, parser=None):
    """The element of a text."""
    parser = parser or XMLParser(target=TreeBuilder())
    parser.feed(text)
    return parser.close()


fromstring = XML


def XMLID(text, parser=None):
    """The element of a text, and those in it that have an id."""
    tree = XML(text, parser)
    return tree, {element.get("id"): element for element in tree.iter() if element.get("id")}


def fromstringlist(sequence, parser=None):
    """The element of a text in pieces."""
    parser = parser or XMLParser(target=TreeBuilder())
    for text in sequence:
        parser.feed(text)
    return parser.close()


def tostring(element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None,
             short_empty_elements=True):
    """An element as bytes, or as text for the encoding "unicode"."""
    stream = io.StringIO() if encoding == "unicode" else io.BytesIO()
    ElementTree(element).write(
        stream, encoding, xml_declaration=xml_declaration, default_namespace=default_namespace,
        method=method, short_empty_elements=short_empty_elements)
    return stream.getvalue()


class _Pieces(io.BufferedIOBase):
    """A stream that keeps what is written as a list."""

    def __init__(self, pieces):
        self._pieces = pieces

    def writable(self):
        return True

    def seekable(self):
        return True

    def write(self, data):
        self._pieces.append(data)

    def tell(self):
        return len(self._pieces)


def tostringlist(element, encoding=None, method=None, *, xml_declaration=None,
                 default_namespace=None, short_empty_elements=True):
    """An element as pieces of bytes or text."""
    pieces = []
    ElementTree(element).write(
        _Pieces(pieces), encoding, xml_declaration=xml_declaration,
        default_namespace=default_namespace, method=method,
        short_empty_elements=short_empty_elements)
    return pieces


class TreeBuilder:
    """Makes elements of what a parser meets."""

    def __init__(self, element_factory=None, *, comment_factory=None, pi_factory=None,
                 insert_comments=False, insert_pis=False):
        self._data = []
        self._open = []
        self._last = self._root = None
        self._in_tail = None
        self._factory = element_factory or Element
        self._comment_factory = comment_factory or Comment
        self._pi_factory = pi_factory or ProcessingInstruction
        self.insert_comments, self.insert_pis = insert_comments, insert_pis

    def close(self):
        """The element that is the document."""
        if self._open:
            raise AssertionError("missing end tags")
        if self._root is None:
            raise AssertionError("missing toplevel element")
        return self._root

    def _flush(self):
        if self._data:
            if self._last is not None:
                text = "".join(self._data)
                if self._in_tail:
                    self._last.tail = text
                else:
                    self._last.text = text
            self._data = []

    def data(self, data, /):
        self._data.append(data)

    def start(self, tag, attrs, /):
        """Begin an element."""
        self._flush()
        self._last = element = self._factory(tag, attrs)
        if self._open:
            self._open[-1].append(element)
        elif self._root is None:
            self._root = element
        self._open.append(element)
        self._in_tail = 0
        return element

    def end(self, tag, /):
        """End an element."""
        self._flush()
        self._last = self._open.pop()
        self._in_tail = 1
        return self._last

    def comment(self, text, /):
        return self._single(self._comment_factory, self.insert_comments, text)

    def pi(self, target, text=None, /):
        return self._single(self._pi_factory, self.insert_pis, target, text)

    def _single(self, factory, insert, *args):
        element = factory(*args)
        if insert:
            self._flush()
            self._last = element
            if self._open:
                self._open[-1].append(element)
            self._in_tail = 1
        return element


# What a target may have, the method of the parser that calls it if it isn't called as it is, and
# what it handles.
_HANDLERS = (
    ("start", None, "StartElementHandler"),
    ("end", None, "EndElementHandler"),
    ("start_ns", "_start_ns", "StartNamespaceDeclHandler"),
    ("end_ns", "_end_ns", "EndNamespaceDeclHandler"),
    ("data", None, "CharacterDataHandler"),
    ("comment", None, "CommentHandler"),
    ("pi", None, "ProcessingInstructionHandler"),
)


class XMLParser:
    """Gives what XML contains to a target, which makes a tree of it."""

    def __init__(self, *, target=None, encoding=None):
        from _expat import parser_for_trees
        import pyexpat
        self.parser = self._parser = parser = parser_for_trees(encoding)
        if target is None:
            target = TreeBuilder()
        self.target = self._target = target
        self._error = pyexpat.error
        self.entity = {}
        self.version = "Expat %d.%d.%d" % pyexpat.version_info
        parser.DefaultHandlerExpand = self._default
        parser.StartDoctypeDeclHandler = self._start_doctype
        for name, own, event in _HANDLERS:
            if hasattr(target, name):
                setattr(parser, event, getattr(self, own) if own else getattr(target, name))
        parser.buffer_text = True

    def _setevents(self, queue, wanted):
        """Let things be appended to a list of events."""
        parser, target = self._parser, self.target
        append = queue.append
        for event in wanted:
            if event == "start":
                parser.StartElementHandler = lambda tag, attrib: append(
                    ("start", target.start(tag, attrib)))
            elif event == "end":
                parser.EndElementHandler = lambda tag: append(("end", target.end(tag)))
            elif event == "start-ns":
                if hasattr(target, "start_ns"):
                    parser.StartNamespaceDeclHandler = lambda prefix, uri: append(
                        ("start-ns", self._start_ns(prefix, uri)))
                else:
                    parser.StartNamespaceDeclHandler = lambda prefix, uri: append(
                        ("start-ns", (prefix or "", uri or "")))
            elif event == "end-ns":
                if hasattr(target, "end_ns"):
                    parser.EndNamespaceDeclHandler = lambda prefix: append(
                        ("end-ns", self._end_ns(prefix)))
                else:
                    parser.EndNamespaceDeclHandler = lambda prefix: append(("end-ns", None))
            elif event == "comment":
                parser.CommentHandler = lambda text: append(("comment", target.comment(text)))
            elif event == "pi":
                parser.ProcessingInstructionHandler = lambda name, data: append(
                    ("pi", target.pi(name, data)))
            else:
                raise ValueError(f"unknown event {event!r}")

    def _start_ns(self, prefix, uri):
        return self.target.start_ns(prefix or "", uri or "")

    def _end_ns(self, prefix):
        return self.target.end_ns(prefix or "")

    def _default(self, text):
        if text[:1] != "&":
            return
        name = text[1:-1]
        if name in self.entity:
            if hasattr(self.target, "data"):
                self.target.data(self.entity[name])
            return
        line, column = self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber
        error = self._error(f"undefined entity {text}: line {line}, column {column}")
        error.code, error.lineno, error.offset = 11, line, column
        raise error

    def _start_doctype(self, name, system, public, has_subset):
        if hasattr(self.target, "doctype"):
            self.target.doctype(name, public, system)
        elif hasattr(self, "doctype"):
            import warnings
            warnings.warn(
                "The doctype() method of XMLParser is ignored.  "
                "Define doctype() method on the TreeBuilder target.", RuntimeWarning)

    def _raise(self, value):
        error = ParseError(value)
        error.code = value.code
        error.position = value.lineno, value.offset
        raise error

    def feed(self, data, /):
        """Go on with more of the text."""
        try:
            self.parser.Parse(data, False)
        except self._error as problem:
            self._raise(problem)

    def close(self):
        """End the text; what the target made of it."""
        try:
            self.parser.Parse(b"", True)
        except self._error as problem:
            self._raise(problem)
        try:
            close = self.target.close
        except AttributeError:
            return None
        return close()

    def flush(self):
        """Let what was read be known."""


class XMLPullParser:
    """Reads piece by piece, and tells what was read since it was last asked."""

    def __init__(self, events=None, *, _parser=None):
        from collections import deque
        self._events_queue = deque()
        self._parser = _parser or XMLParser(target=TreeBuilder())
        self._parser._setevents(self._events_queue, ("end",) if events is None else events)

    def feed(self, data):
        """Go on with more of the text."""
        if self._parser is None:
            raise ValueError("feed() called after end of stream")
        if data:
            try:
                self._parser.feed(data)
            except SyntaxError as problem:
                self._events_queue.append(problem)

    def _close_and_return_root(self):
        root = self._parser.close()
        self._parser = None
        return root

    def close(self):
        """End the text."""
        self._close_and_return_root()

    def read_events(self):
        """The events that nobody has read yet."""
        events = self._events_queue
        while events:
            event = events.popleft()
            if isinstance(event, Exception):
                raise event
            yield event

    def flush(self):
        """Let what was read be known."""


def iterparse(source, events=None, parser=None):
    """The events of a stream, with its document as the attribute root."""
    puller = XMLPullParser(events=events, _parser=parser)
    opened = not hasattr(source, "read")
    if opened:
        source = io.open(source, "rb")
    return _Iterated(puller, source, opened)


class _Iterated:
    """The events of a stream, one after the other."""

    def __init__(self, puller, source, opened):
        self.root = None
        self._rest = self._events(puller, source, opened)

    def _events(self, puller, source, opened):
        try:
            while True:
                yield from puller.read_events()
                data = source.read(16 * 1024)
                if not data:
                    break
                puller.feed(data)
            root = puller._close_and_return_root()
            yield from puller.read_events()
            self.root = root
        finally:
            if opened:
                source.close()

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._rest)
