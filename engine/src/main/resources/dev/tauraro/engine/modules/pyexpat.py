"""A parser of XML that calls a function for each thing it meets; it reads nothing but what it is given."""

import codecs
import re
import sys

version_info = (2, 5, 0)
EXPAT_VERSION = "expat_2.5.0"
native_encoding = "UTF-8"
features = [("sizeof(XML_Char)", 1), ("sizeof(XML_LChar)", 1)]
XML_PARAM_ENTITY_PARSING_NEVER = 0
XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE = 1
XML_PARAM_ENTITY_PARSING_ALWAYS = 2

# The errors, the first of which has the number 1.
_MESSAGES = """
out of memory
syntax error
no element found
not well-formed (invalid token)
unclosed token
partial character
mismatched tag
duplicate attribute
junk after document element
illegal parameter entity reference
undefined entity
recursive entity reference
asynchronous entity
reference to invalid character number
reference to binary entity
reference to external entity in attribute
XML or text declaration not at start of entity
unknown encoding
encoding specified in XML declaration is incorrect
unclosed CDATA section
error in processing external entity reference
document is not standalone
unexpected parser state - please send a bug report
entity declared in parameter entity
requested feature requires XML_DTD support in Expat
cannot change setting once parsing has begun
unbound prefix
must not undeclare prefix
incomplete markup in parameter entity
XML declaration not well-formed
text declaration not well-formed
illegal character(s) in public id
parser suspended
parser not suspended
parsing aborted
parsing finished
cannot suspend in external parameter entity
reserved prefix (xml) must not be undeclared or bound to another namespace name
reserved prefix (xmlns) must not be declared or undeclared
prefix must not be bound to one of the reserved namespace names
invalid argument
a successful prior call to function XML_GetBuffer is required
limit on input amplification factor (from DTD and entities) breached
""".strip().split("\n")
_NAMES = """
    NO_MEMORY SYNTAX NO_ELEMENTS INVALID_TOKEN UNCLOSED_TOKEN PARTIAL_CHAR TAG_MISMATCH
    DUPLICATE_ATTRIBUTE JUNK_AFTER_DOC_ELEMENT PARAM_ENTITY_REF UNDEFINED_ENTITY
    RECURSIVE_ENTITY_REF ASYNC_ENTITY BAD_CHAR_REF BINARY_ENTITY_REF
    ATTRIBUTE_EXTERNAL_ENTITY_REF MISPLACED_XML_PI UNKNOWN_ENCODING INCORRECT_ENCODING
    UNCLOSED_CDATA_SECTION EXTERNAL_ENTITY_HANDLING NOT_STANDALONE UNEXPECTED_STATE
    ENTITY_DECLARED_IN_PE FEATURE_REQUIRES_XML_DTD CANT_CHANGE_FEATURE_ONCE_PARSING
    UNBOUND_PREFIX UNDECLARING_PREFIX INCOMPLETE_PE XML_DECL TEXT_DECL PUBLICID SUSPENDED
    NOT_SUSPENDED ABORTED FINISHED SUSPEND_PE RESERVED_PREFIX_XML RESERVED_PREFIX_XMLNS
    RESERVED_NAMESPACE_URI INVALID_ARGUMENT NO_BUFFER AMPLIFICATION_LIMIT_BREACH
""".split()
(_SYNTAX, _NO_ELEMENTS, _INVALID, _UNCLOSED, _PARTIAL, _MISMATCH, _DUPLICATE, _JUNK) = range(2, 10)
_UNDEFINED, _RECURSIVE, _BAD_CHAR, _EXTERNAL_IN_ATTRIBUTE, _MISPLACED = 11, 12, 14, 16, 17
_UNKNOWN_ENCODING, _UNCLOSED_CDATA, _UNBOUND, _UNDECLARING, _XML_DECL = 18, 20, 27, 28, 30
_FINISHED, _RESERVED_XML, _RESERVED_XMLNS, _AMPLIFIED = 36, 38, 39, 43


class ExpatError(Exception):
    """A text that is not well-formed XML."""


error = ExpatError


def ErrorString(code, /):
    """The message of an error."""
    return _MESSAGES[code - 1] if 1 <= code <= len(_MESSAGES) else None


def _submodule(name, doc):
    module = type(sys)("pyexpat." + name, doc)
    sys.modules[module.__name__] = module
    return module


errors = _submodule("errors", "The errors of the parser.")
errors.codes, errors.messages = {}, {}
for _code, _word in enumerate(_NAMES, 1):
    setattr(errors, "XML_ERROR_" + _word, ErrorString(_code))
    errors.codes[ErrorString(_code)] = _code
    errors.messages[_code] = ErrorString(_code)
model = _submodule("model", "The kinds of content that elements are declared with.")
for _code, _word in enumerate("EMPTY ANY MIXED NAME CHOICE SEQ".split(), 1):
    setattr(model, "XML_CTYPE_" + _word, _code)
for _code, _word in enumerate("NONE OPT REP PLUS".split()):
    setattr(model, "XML_CQUANT_" + _word, _code)

_HANDLERS = """
    StartElement EndElement ProcessingInstruction CharacterData UnparsedEntityDecl NotationDecl
    StartNamespaceDecl EndNamespaceDecl Comment StartCdataSection EndCdataSection Default
    DefaultHandlerExpand NotStandalone ExternalEntityRef StartDoctypeDecl EndDoctypeDecl EntityDecl
    XmlDecl ElementDecl AttlistDecl SkippedEntity
"""
_HANDLER_NAMES = [
    name if name.startswith("DefaultHandlerE") else name + "Handler" for name in _HANDLERS.split()]
_SWITCH_NAMES = ("buffer_text", "ordered_attributes", "specified_attributes", "namespace_prefixes")

_NAME = r"[A-Za-z_:\xb7\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f" \
    r"\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff]" \
    r"[-.0-9A-Za-z_:\xb7\xc0-\xd6\xd8-\xf6\xf8-\u037d\u037f-\u1fff\u200c\u200d\u203f\u2040\u2070-\u218f" \
    r"\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff]*"
_name = re.compile(_NAME)
_start_tag = re.compile(
    f"<({_NAME})((?:\\s+{_NAME}\\s*=\\s*(?:\"[^\"<]*\"|'[^'<]*'))*)\\s*(/?)>")
_attribute = re.compile(f"({_NAME})\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')")
_end_tag = re.compile(f"</({_NAME})\\s*>")
_reference = re.compile(f"&(?:#(?:x([0-9a-fA-F]+)|([0-9]+))|({_NAME}));")
_wrong = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]|\\]\\]>")
_wrong_character = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_instruction = re.compile(f"<\\?({_NAME})(?:\\s+(.*?))?\\?>", re.DOTALL)
_declaration = re.compile(
    r"""<\?xml\s+version\s*=\s*(?:"([\w.]+)"|'([\w.]+)')(?:\s+encoding\s*=\s*(?:"([\w.-]+)"|'([\w.-]+)'))?"""
    r"""(?:\s+standalone\s*=\s*(?:"(yes|no)"|'(yes|no)'))?\s*\?>""")
_doctype = re.compile(
    f"""<!DOCTYPE\\s+({_NAME})(?:\\s+(?:SYSTEM|PUBLIC\\s+("[^"]*"|'[^']*'))\\s+("[^"]*"|'[^']*'))?\\s*([\\[>])""")
_entity = re.compile(
    f"""<!ENTITY\\s+(%\\s+)?({_NAME})\\s+(?:("[^"]*"|'[^']*')|(?:SYSTEM|PUBLIC\\s+("[^"]*"|'[^']*'))\\s+"""
    f"""("[^"]*"|'[^']*')(?:\\s+NDATA\\s+({_NAME}))?)\\s*>""")
_notation = re.compile(
    f"""<!NOTATION\\s+({_NAME})\\s+(?:SYSTEM|PUBLIC\\s+("[^"]*"|'[^']*'))(?:\\s+("[^"]*"|'[^']*'))?\\s*>""")
_element_decl = re.compile(f"<!ELEMENT\\s+({_NAME})\\s+([^>]*?)\\s*>")
_attlist = re.compile(f"<!ATTLIST\\s+({_NAME})((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>")
_attribute_decl = re.compile(
    f"""\\s+({_NAME})\\s+([A-Z]+(?:\\s*\\([^)]*\\))?|\\([^)]*\\))\\s+(#REQUIRED|#IMPLIED|(?:#FIXED\\s+)?("[^"]*"|'[^']*'))""")
_parameter_reference = re.compile(f"%({_NAME});")
_PREDEFINED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
_XML = "http://www.w3.org/XML/1998/namespace"
_MOST_EXPANDED = 8 << 20
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
         (b"<\0?\0", "utf-16-le"), (b"\0<\0?", "utf-16-be"))


class _More(Exception):
    """Raised where the text ends within something that more text may complete."""


def _unquoted(text):
    return None if text is None else text[1:-1]


class _Handler:
    """The attribute of a parser for a function that it calls."""

    def __init__(self, name):
        self.name = name

    def __get__(self, parser, cls):
        return self if parser is None else parser._handlers[self.name]

    def __set__(self, parser, function):
        if parser._pending:
            parser._flush()
        parser._handlers[self.name] = function
        if self.name == "CharacterDataHandler":
            parser._on_text = function


class _Switch:
    """The attribute of a parser that is true or false."""

    def __init__(self, name):
        self.name = name

    def __get__(self, parser, cls):
        return self if parser is None else parser._switches[self.name]

    def __set__(self, parser, value):
        if parser._pending:
            parser._flush()
        parser._switches[self.name] = bool(value)
        if self.name == "buffer_text":
            parser._buffers = bool(value)


class XMLParserType:
    """A parser; its attributes ending in Handler are called for what it meets."""

    __slots__ = tuple("""
        _handlers _switches _on_text _buffers _encoding _separator intern buffer_used ErrorCode
        ErrorLineNumber ErrorColumnNumber ErrorByteIndex _decoder _raw _text _at _line _column
        _counted _passed _open _namespaces _entities _defaults _expanding _expanded _begun _closed
        _finished _has_doctype _incomplete_dtd _base _pending _buffer_size _names
    """.split())

    def __init__(self, encoding, separator, intern):
        self._pending = []
        self._handlers = dict.fromkeys(_HANDLER_NAMES)
        self._switches = dict.fromkeys(_SWITCH_NAMES, False)
        self._on_text = None
        self._buffers = False
        self._encoding, self._separator = encoding, separator
        self.intern = {} if intern is None else intern
        self._buffer_size, self.buffer_used = 8192, 0
        self.ErrorCode, self.ErrorLineNumber, self.ErrorColumnNumber, self.ErrorByteIndex = 0, 1, 0, 0
        self._decoder = None
        self._raw = b""
        self._text, self._at = "", 0
        self._line, self._column, self._counted = 1, 0, 0
        self._passed = 0
        self._open = []
        self._namespaces = [{"xml": _XML, "": ""}]
        self._names = {}
        self._entities = {}
        self._defaults = {}
        self._expanding = []
        self._expanded = 0
        self._begun = self._closed = self._finished = self._has_doctype = False
        self._incomplete_dtd = False
        self._base = None

    @property
    def buffer_size(self):
        return self._buffer_size

    @buffer_size.setter
    def buffer_size(self, value):
        if not isinstance(value, int):
            raise TypeError("buffer_size must be an integer")
        if value <= 0:
            raise ValueError("buffer_size must be greater than zero")
        if value > 0x7FFFFFFF:
            raise ValueError(f"buffer_size must not be greater than {0x7FFFFFFF}")
        self._flush()
        self._buffer_size = value

    # Places.

    def _place(self):
        """Line and column of the place that was reached."""
        at = self._at
        if at > self._counted:
            lines = self._text.count("\n", self._counted, at)
            if lines:
                self._line += lines
                self._column = at - self._text.rindex("\n", self._counted, at) - 1
            else:
                self._column += at - self._counted
            self._counted = at
        return self._line, self._column

    @property
    def CurrentLineNumber(self):
        return self._place()[0]

    @property
    def CurrentColumnNumber(self):
        return self._place()[1]

    @property
    def CurrentByteIndex(self):
        return self._passed + len(self._text[:self._at].encode("utf-8", "surrogatepass"))

    def _fail(self, code, at=None, message=None):
        if at is not None:
            self._at = at
        line, column = self._place()
        self.ErrorCode, self.ErrorLineNumber, self.ErrorColumnNumber = code, line, column
        self._finished = True
        failure = ExpatError(f"{message or ErrorString(code)}: line {line}, column {column}")
        failure.code, failure.lineno, failure.offset = code, line, column
        raise failure

    # Input.

    def Parse(self, data, isfinal=False, /):
        """Go on with more of the text."""
        if self._finished:
            self._fail(_FINISHED)
        if isinstance(data, str):
            if self._decoder is None:
                self._decoder = "text"
            text = data
        else:
            text = self._decoded(bytes(data), isfinal)
        self._text = self._text[self._at:] + text
        self._passed += self._at
        self._counted -= self._at
        if self._counted < 0:
            self._counted = 0
        self._at = 0
        kept = ""
        if not isfinal and self._text[-1:] == "\r":
            kept, self._text = "\r", self._text[:-1]
        if "\r" in self._text:
            self._text = self._text.replace("\r\n", "\n").replace("\r", "\n")
        try:
            self._run(isfinal)
        except _More:
            if isfinal:
                cdata = self._text.startswith("<![CDATA[", self._at)
                if cdata:
                    self._fail(_UNCLOSED_CDATA, len(self._text))
                self._fail(_UNCLOSED)
        self._flush()
        if kept:
            self._place()
            self._text += kept
        if isfinal:
            if not self._closed:
                self._fail(_NO_ELEMENTS, len(self._text))
            self._finished = True
        return 1

    def ParseFile(self, file, /):
        """Parse what a stream has."""
        if not hasattr(file, "read"):
            raise TypeError("argument must have 'read' attribute")
        while True:
            data = file.read(2048)
            if not isinstance(data, (str, bytes, bytearray)):
                raise TypeError(f"read() did not return a bytes object (type={type(data).__name__})")
            if not data:
                return self.Parse(data, True)
            self.Parse(data)

    def _decoded(self, data, isfinal):
        if self._decoder is None:
            data = self._raw + data
            if len(data) < 4 and not isfinal:
                self._raw = data
                return ""
            encoding = self._encoding
            if encoding is None:
                for mark, encoding in _BOMS:
                    if data.startswith(mark):
                        break
                else:
                    encoding = "utf-8"
                    if data.startswith(b"<?xml"):
                        if b"?>" not in data and not isfinal:
                            self._raw = data
                            return ""
                        found = _declaration.match(data[:data.find(b"?>") + 2].decode("latin-1"))
                        if found:
                            encoding = found[3] or found[4] or encoding
            if encoding.lower() in ("utf-8", "utf8"):
                encoding = "utf-8-sig"
            try:
                self._decoder = codecs.getincrementaldecoder(encoding)()
            except LookupError:
                self._text = data.decode("latin-1")
                at = self._text.find(encoding)
                self._fail(_UNKNOWN_ENCODING, max(at, 0))
            self._raw = b""
        try:
            return self._decoder.decode(data, isfinal)
        except UnicodeDecodeError as problem:
            good = problem.object[:problem.start].decode(problem.encoding, "replace")
            self._text = self._text[self._at:] + good
            self._at = 0
            self._fail(_INVALID, len(self._text))

    # Events.

    def _call(self, name, *arguments):
        handler = self._handlers[name]
        if handler is not None:
            if self._pending:
                self._flush()
            handler(*arguments)
            return True
        return False

    def _otherwise(self, text):
        """Give what has no handler to the one for everything else."""
        return self._call("DefaultHandlerExpand", text) or self._call("DefaultHandler", text)

    def _flush(self):
        if self._pending:
            text = "".join(self._pending)
            self._pending.clear()
            self.buffer_used = 0
            if self._on_text is not None:
                self._on_text(text)

    def _characters(self, text):
        if self._on_text is None:
            self._otherwise(text)
        elif self._buffers:
            size = len(text)
            if self.buffer_used + size > self._buffer_size:
                self._flush()
                if size > self._buffer_size:
                    self._on_text(text)
                    return
            self._pending.append(text)
            self.buffer_used += size
        else:
            lines = text.split("\n")
            for i, line in enumerate(lines):
                if i:
                    self._on_text("\n")
                if line:
                    self._on_text(line)

    # Content.

    def _run(self, isfinal):
        text, size = self._text, len(self._text)
        while self._at < size:
            at = self._at
            c = text[at]
            if c == "<":
                self._markup(at)
            elif not self._open:
                self._between(at)
            elif c == "&":
                found = _reference.match(text, at)
                if not found:
                    self._bad_reference(at)
                self._refer(found)
                self._at = found.end()
            else:
                end = self._next_special(at)
                if end == size and not isfinal and text.endswith("]", at):
                    end -= 1 if not text.endswith("]]", at) else 2
                    if end <= at:
                        raise _More
                problem = _wrong.search(text, at, end)
                if problem:
                    skipped = 2 if problem[0] == "]]>" else 0
                    self._fail(_INVALID, problem.start() + skipped)
                self._characters(text[at:end])
                self._at = end

    def _next_special(self, at):
        text = self._text
        end = text.find("<", at)
        if end < 0:
            end = len(text)
        other = text.find("&", at, end)
        return end if other < 0 else other

    def _between(self, at):
        """Characters outside of the element that is the document."""
        text, size = self._text, len(self._text)
        end = at
        while end < size and text[end] in " \t\n":
            end += 1
        if end == at:
            if text[at] == "\ufeff" and not self._begun:
                self._at += 1
                return
            if self._closed:
                self._fail(_JUNK)
            self._fail(_INVALID if _wrong_character.match(text, at) else _SYNTAX)
        self._begun = True
        self._otherwise(text[at:end])
        self._at = end

    def _markup(self, at):
        text = self._text
        begun, self._begun = self._begun, True
        try:
            if text.startswith("</", at):
                self._end(at)
            elif text.startswith("<?", at):
                self._instruct(at, begun)
            elif text.startswith("<!", at):
                self._special(at)
            elif self._closed and not self._open:
                if len(text) == at + 1:
                    raise _More
                self._fail(_JUNK)
            else:
                self._start(at)
        except _More:
            self._begun = begun
            raise

    def _special(self, at):
        text = self._text
        if text.startswith("<!--", at):
            end = text.find("--", at + 4)
            if end < 0 or end + 2 == len(text):
                raise _More
            if text[end + 2] != ">":
                self._fail(_INVALID, end + 2)
            self._check(at + 4, end)
            if not self._call("CommentHandler", text[at + 4:end]):
                self._otherwise(text[at:end + 3])
            self._at = end + 3
        elif text.startswith("<![CDATA[", at) and self._open:
            end = text.find("]]>", at + 9)
            if end < 0:
                raise _More
            self._check(at + 9, end)
            if not self._call("StartCdataSectionHandler"):
                self._otherwise("<![CDATA[")
            if end > at + 9:
                self._characters(text[at + 9:end])
            if not self._call("EndCdataSectionHandler"):
                self._otherwise("]]>")
            self._at = end + 3
        elif text.startswith("<!DOCTYPE", at) and not self._open and not self._closed:
            self._doctype(at)
        else:
            for whole in ("<!--", "<![CDATA[", "<!DOCTYPE"):
                if whole.startswith(text[at:]):
                    raise _More
            if self._closed and not self._open:
                self._fail(_JUNK)
            self._fail(_INVALID if self._open else _SYNTAX, at + 2 if self._open else at)

    def _check(self, start, end):
        problem = _wrong_character.search(self._text, start, end)
        if problem:
            self._fail(_INVALID, problem.start())

    def _instruct(self, at, begun):
        text = self._text
        end = text.find("?>", at + 2)
        if end < 0:
            raise _More
        found = _instruction.match(text, at)
        if not found or found.end() != end + 2:
            self._fail(_INVALID if text[at + 2:end].lower() != "xml" else _XML_DECL,
                       at + 2 if text[at + 2:end].lower() != "xml" else end)
        target, data = found[1], found[2] or ""
        if target.lower() == "xml":
            if begun:
                self._fail(_JUNK if self._closed and not self._open else _MISPLACED)
            found = _declaration.match(text, at)
            if not found:
                self._fail(_XML_DECL, end)
            standalone = found[5] or found[6]
            encoding = found[3] or found[4]
            if not self._call("XmlDeclHandler", found[1] or found[2], encoding,
                              -1 if standalone is None else int(standalone == "yes")):
                self._otherwise(text[at:end + 2])
        else:
            self._check(at, end)
            if not self._call("ProcessingInstructionHandler", target, data):
                self._otherwise(text[at:end + 2])
        self._at = end + 2

    # Elements.

    def _start(self, at):
        text = self._text
        found = _start_tag.match(text, at)
        if not found:
            self._bad_tag(at)
        name, attributes, empty = found.groups()
        pairs = []
        seen = set()
        if attributes:
            for part in _attribute.finditer(text, found.start(2), found.end(2)):
                key = part[1]
                if key in seen:
                    self._fail(_DUPLICATE, part.start())
                seen.add(key)
                value = part[2] if part[2] is not None else part[3]
                problem = _wrong_character.search(value)
                if problem:
                    self._fail(_INVALID, part.start(2 if part[2] is not None else 3) + problem.start())
                pairs.append((key, self._value(value, part.start())))
        given = len(pairs)
        for key, value in self._defaults.get(name, ()):
            if key not in seen:
                pairs.append((key, value))
        declared = ()
        if self._separator is not None:
            shown, pairs, declared = self._in_namespaces(name, pairs)
        else:
            shown = name
        for prefix, uri in declared:
            self._call("StartNamespaceDeclHandler", prefix or None, uri or None)
        if self.specified_attributes:
            pairs = pairs[:given]
        if self.StartElementHandler is None:
            self._otherwise(found[0])
        elif self.ordered_attributes:
            self._call("StartElementHandler", shown, [part for pair in pairs for part in pair])
        else:
            self._call("StartElementHandler", shown, dict(pairs))
        self._open.append((name, shown, declared))
        self._at = found.end()
        if empty:
            self._close("")

    def _in_namespaces(self, name, pairs):
        """Names as they are in their namespaces, and the namespaces that begin here."""
        declared = []
        rest = []
        for key, value in pairs:
            if key == "xmlns":
                declared.append(("", value))
            elif key.startswith("xmlns:"):
                prefix = key[6:]
                if not value:
                    self._fail(_UNDECLARING)
                if prefix == "xmlns":
                    self._fail(_RESERVED_XMLNS)
                if (prefix == "xml") != (value == _XML):
                    self._fail(_RESERVED_XML if prefix == "xml" else 40)
                declared.append((prefix, value))
            else:
                rest.append((key, value))
        current = self._namespaces[-1]
        if declared:
            current = {**current, **dict(declared)}
            self._names = {}
        self._namespaces.append(current)
        shown = self._names.get(name)
        if shown is None:
            shown = self._names[name] = self._qualified(name, True)
        for at, (key, value) in enumerate(rest):
            if ":" in key:
                rest[at] = self._qualified(key, False), value
        if len(rest) > 1 and len({key for key, _ in rest}) < len(rest):
            self._fail(_DUPLICATE)
        return shown, rest, declared

    def _qualified(self, name, is_element):
        prefix, colon, local = name.rpartition(":")
        if not colon and not is_element:
            return name
        uri = self._namespaces[-1].get(prefix)
        if uri is None:
            self._fail(_UNBOUND)
        if not uri:
            return name
        full = uri + self._separator + local
        if self.namespace_prefixes and prefix:
            full += self._separator + prefix
        return full

    def _end(self, at):
        text = self._text
        found = _end_tag.match(text, at)
        if not found:
            name = _name.match(text, at + 2)
            place = at + 2 if not name else name.end()
            while name and place < len(text) and text[place] in " \t\n":
                place += 1
            if place >= len(text):
                raise _More
            self._fail(_INVALID, place)
        if not self._open:
            self._fail(_JUNK if self._closed else _INVALID, at if self._closed else at + 1)
        if self._open[-1][0] != found[1]:
            self._fail(_MISMATCH, at + 2)
        self._close(found[0])
        self._at = found.end()

    def _close(self, text):
        _, shown, declared = self._open.pop()
        if not self._call("EndElementHandler", shown):
            self._otherwise(text)
        if self._separator is not None:
            self._namespaces.pop()
            if declared:
                self._names = {}
            for prefix, _ in reversed(declared):
                self._call("EndNamespaceDeclHandler", prefix or None)
        self._closed = not self._open

    def _bad_tag(self, at):
        """Find what is wrong with a tag, unless it only is not complete."""
        text, size = self._text, len(self._text)
        name = _name.match(text, at + 1)
        if not name:
            if at + 1 >= size:
                raise _More
            self._fail(_INVALID, at + 1)
        place = name.end()
        while True:
            spaces = place
            while place < size and text[place] in " \t\n":
                place += 1
            if place >= size:
                raise _More
            if text[place] == "/":
                if place + 1 >= size:
                    raise _More
                self._fail(_INVALID, place + 1)
            name = _name.match(text, place)
            if not name or place == spaces:
                self._fail(_INVALID, place)
            place = name.end()
            for wanted in ("=", "\"'"):
                while place < size and text[place] in " \t\n":
                    place += 1
                if place >= size:
                    raise _More
                if text[place] not in wanted:
                    self._fail(_INVALID, place)
                place += 1
            end = text.find(text[place - 1], place)
            less = text.find("<", place, size if end < 0 else end)
            if less >= 0:
                self._fail(_INVALID, less)
            if end < 0:
                raise _More
            place = end + 1

    # References.

    def _bad_reference(self, at):
        text, size = self._text, len(self._text)
        place = at + 1
        if place < size and text[place] == "#":
            place += 1
            digits = "0123456789"
            if place < size and text[place] == "x":
                place += 1
                digits += "abcdefABCDEF"
            while place < size and text[place] in digits:
                place += 1
        else:
            name = _name.match(text, place)
            if name:
                place = name.end()
        if place >= size:
            raise _More
        self._fail(_INVALID, place)

    def _character(self, found, at):
        number = found[1] or found[2]
        code = int(number, 16 if found[1] else 10) if len(number) < 12 else -1
        if (not 0 < code < 0x110000 or 0xD800 <= code < 0xE000 or code in (0xFFFE, 0xFFFF)
                or code < 32 and code not in (9, 10, 13)):
            self._fail(_BAD_CHAR, at)
        return chr(code)

    def _refer(self, found):
        """Put what a reference in the content means."""
        name = found[3]
        if name is None:
            self._characters(self._character(found, self._at))
            return
        if name in _PREDEFINED:
            self._characters(_PREDEFINED[name])
            return
        entity = self._entities.get(name)
        if entity is None or entity[0] is None:
            if entity is None and not self._incomplete_dtd:
                self._fail(_UNDEFINED)
            if entity is not None and self.ExternalEntityRefHandler is not None:
                self._flush()
                _, public, system = entity
                if not self.ExternalEntityRefHandler(name, self._base, system, public):
                    self._fail(21)
                return
            if not self._call("SkippedEntityHandler", name, False):
                self._otherwise(found[0])
            return
        if self.DefaultHandler is not None and self.DefaultHandlerExpand is None:
            self._call("DefaultHandler", found[0])
            return
        self._expand(name, entity[0])

    def _expand(self, name, text):
        """Parse the text of an entity in its place."""
        if name in self._expanding:
            self._fail(_RECURSIVE)
        self._count(text)
        outer = self._text, self._at, self._line, self._column, self._counted
        depth = len(self._open)
        self._place()
        self._expanding.append(name)
        self._text, self._at = text, 0
        self._counted = len(text)
        try:
            self._run(True)
        except _More:
            self._fail(_UNCLOSED)
        finally:
            self._expanding.pop()
            self._text, self._at, self._line, self._column, self._counted = outer
        if len(self._open) != depth:
            self._fail(_ASYNC)

    def _count(self, text):
        self._expanded += len(text) + 1
        if self._expanded > _MOST_EXPANDED:
            self._fail(_AMPLIFIED)

    def _value(self, value, at):
        """The value of an attribute without references."""
        for space in "\t\n":
            if space in value:
                value = value.replace(space, " ")
        if "&" not in value:
            return value
        parts = []
        place = 0
        while True:
            next = value.find("&", place)
            if next < 0:
                parts.append(value[place:])
                return "".join(parts)
            parts.append(value[place:next])
            found = _reference.match(value, next)
            if not found:
                self._fail(_INVALID, self._text.find("&", at) + 1)
            name = found[3]
            if name is None:
                parts.append(self._character(found, self._at))
            elif name in _PREDEFINED:
                parts.append(_PREDEFINED[name])
            else:
                entity = self._entities.get(name)
                if entity is None:
                    self._fail(_UNDEFINED)
                if entity[0] is None:
                    self._fail(_EXTERNAL_IN_ATTRIBUTE)
                if name in self._expanding:
                    self._fail(_RECURSIVE)
                self._count(entity[0])
                self._expanding.append(name)
                parts.append(self._value(entity[0], at))
                self._expanding.pop()
            place = found.end()

    # The declaration of the document's type.

    def _doctype(self, at):
        text = self._text
        found = _doctype.match(text, at)
        if not found:
            if text.find(">", at) < 0:
                raise _More
            self._fail(_SYNTAX)
        name, public, system, rest = found.groups()
        end = found.end()
        inside = rest == "["
        if inside:
            close = self._end_of_subset(end)
        self._has_doctype = True
        if not self._call("StartDoctypeDeclHandler", name, _unquoted(system), _unquoted(public), int(inside)):
            self._otherwise(found[0])
        if system is not None:
            self._incomplete_dtd = True
        if inside:
            self._subset(end, close)
            end = text.index(">", close) + 1
        if system is not None:
            alone = self._handlers["NotStandaloneHandler"]
            if alone is not None and not alone():
                self._fail(22)
        self._call("EndDoctypeDeclHandler")
        self._at = end

    def _end_of_subset(self, at):
        """Where the declarations end that began at a place."""
        text, size = self._text, len(self._text)
        while at < size:
            c = text[at]
            if c == "]":
                if text.find(">", at) < 0:
                    raise _More
                return at
            if text.startswith("<!--", at):
                at = text.find("-->", at + 4)
                if at < 0:
                    raise _More
            elif text.startswith("<?", at):
                at = text.find("?>", at + 2)
                if at < 0:
                    raise _More
            elif c in "\"'":
                at = text.find(c, at + 1)
                if at < 0:
                    raise _More
            at += 1
        raise _More

    def _subset(self, at, close):
        text = self._text
        while at < close:
            self._at = at
            c = text[at]
            if c in " \t\n":
                at += 1
            elif c == "%":
                found = _parameter_reference.match(text, at)
                if not found:
                    self._fail(_INVALID)
                self._incomplete_dtd = True
                at = found.end()
            elif text.startswith("<!--", at):
                end = text.index("-->", at + 4)
                if not self._call("CommentHandler", text[at + 4:end]):
                    self._otherwise(text[at:end + 3])
                at = end + 3
            elif text.startswith("<?", at):
                found = _instruction.match(text, at)
                if not found:
                    self._fail(_INVALID)
                self._call("ProcessingInstructionHandler", found[1], found[2] or "")
                at = found.end()
            else:
                at = self._declare(at)

    def _declare(self, at):
        """One declaration; where it ends."""
        text = self._text
        found = _entity.match(text, at)
        if found:
            self._declare_entity(found)
            return found.end()
        found = _notation.match(text, at)
        if found:
            self._call("NotationDeclHandler", found[1], self._base, _unquoted(found[3]), _unquoted(found[2]))
            return found.end()
        found = _element_decl.match(text, at)
        if found:
            if self.ElementDeclHandler is not None:
                self._call("ElementDeclHandler", found[1], _content_model(found[2]))
            return found.end()
        found = _attlist.match(text, at)
        if not found:
            self._fail(_SYNTAX)
        for part in _attribute_decl.finditer(found[2]):
            name, kind, default, value = part.groups()
            if value is not None:
                value = self._value(value[1:-1], at)
                self._defaults.setdefault(found[1], []).append((name, value))
            required = default == "#REQUIRED" or default.startswith("#FIXED")
            self._call("AttlistDeclHandler", found[1], name, "".join(kind.split()), value, int(required))
        return found.end()

    def _declare_entity(self, found):
        parameter, name, value, public, system, notation = found.groups()
        value, public, system = _unquoted(value), _unquoted(public), _unquoted(system)
        if parameter is None and name not in self._entities:
            if value is not None:
                value = re.sub(
                    "&#(?:x([0-9a-fA-F]+)|([0-9]+));",
                    lambda part: self._character(part, found.start()), value)
            self._entities[name] = value, public, system
        if notation is not None:
            self._call("UnparsedEntityDeclHandler", name, self._base, system, public, notation)
        else:
            self._call("EntityDeclHandler", name, int(parameter is not None), value, self._base,
                       system, public, None)

    # Settings.

    def SetBase(self, base, /):
        self._base = base

    def GetBase(self):
        return self._base

    def GetInputContext(self):
        return None if not self._text else self._text[self._at:].encode()

    def UseForeignDTD(self, flag=True, /):
        self._incomplete_dtd = bool(flag)

    def SetParamEntityParsing(self, flag, /):
        return 1

    def ExternalEntityParserCreate(self, context, encoding=None, /):
        """A parser with the same handlers, for the text of an entity."""
        other = XMLParserType(encoding, self._separator, self.intern)
        for name in _HANDLER_NAMES:
            setattr(other, name, self._handlers[name])
        other._entities = self._entities
        return other


_ASYNC = 13
for _attribute_name in _HANDLER_NAMES:
    setattr(XMLParserType, _attribute_name, _Handler(_attribute_name))
for _attribute_name in _SWITCH_NAMES:
    setattr(XMLParserType, _attribute_name, _Switch(_attribute_name))


def _content_model(text):
    """What an element may contain, as tuples of kind, quantity, name and parts."""
    text = "".join(text.split())
    if text in ("EMPTY", "ANY"):
        return (1 if text == "EMPTY" else 2, 0, None, ())
    quantity = "?*+".find(text[-1]) + 1
    inside = text[1:-1] if not quantity else text[1:-2]
    parts, depth, start = [], 0, 0
    kind = 6
    for at, c in enumerate(inside):
        depth += (c == "(") - (c == ")")
        if depth == 0 and c in ",|":
            kind = 5 if c == "|" else 6
            parts.append(inside[start:at])
            start = at + 1
    parts.append(inside[start:])
    if parts[0] == "#PCDATA":
        return (3, quantity, None, tuple([(4, 0, part, ()) for part in parts[1:]]))
    made = []
    for part in parts:
        if part.startswith("("):
            made.append(_content_model(part))
        else:
            often = "?*+".find(part[-1]) + 1
            made.append((4, often, part[:-1] if often else part, ()))
    return (kind, quantity, None, tuple(made))


def ParserCreate(encoding=None, namespace_separator=None, intern=None):
    """A new parser."""
    if encoding is not None and not isinstance(encoding, str):
        raise TypeError(
            f"ParserCreate() argument 'encoding' must be str or None, not {type(encoding).__name__}")
    if namespace_separator is not None:
        if not isinstance(namespace_separator, str):
            raise TypeError("ParserCreate() argument 'namespace_separator' must be str or None, not "
                            + type(namespace_separator).__name__)
        if len(namespace_separator) > 1:
            raise ValueError("namespace_separator must be at most one character, omitted, or None")
    return XMLParserType(encoding, namespace_separator, intern)
