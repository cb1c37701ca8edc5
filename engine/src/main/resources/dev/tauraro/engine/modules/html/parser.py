"""Reads HTML, however wrong it is."""

import re as _re
from html import unescape as _unescape

__all__ = ["HTMLParser"]

_attribute = _re.compile(
    r"""((?<=['"\s/])[^\s/>][^\s/=>]*)(\s*=+\s*('[^']*'|"[^"]*"|(?!['"])[^>\s]*))?(?:\s|/(?!>))*""")
_tag_name = _re.compile(r"([a-zA-Z][^\t\n\r\f />\x00]*)(?:\s|/(?!>))*")
_start_tag = _re.compile(
    r"""<[a-zA-Z][^\t\n\r\f />\x00]*(?:[\s/]*(?:(?<=['"\s/])[^\s/>][^\s/=>]*"""
    r"""(?:\s*=+\s*(?:'[^']*'|"[^"]*"|(?!['"])[^>\s]*)\s*)?(?:\s|/(?!>))*)*)?\s*""")
_number = _re.compile("&#(?:[0-9]+|[xX][0-9a-fA-F]+)[^0-9a-fA-F]")
_unfinished = _re.compile("&[a-zA-Z#]")
_end_tag = _re.compile(r"</\s*([a-zA-Z][-.a-zA-Z0-9:_]*)\s*>")


class HTMLParser:
    """Calls its own methods for the tags and texts that it meets in HTML."""

    CDATA_CONTENT_ELEMENTS = ("script", "style")

    def __init__(self, *, convert_charrefs=True):
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        self.rawdata = ""
        self.lasttag = "???"
        self.cdata_elem = None
        self.lineno = 1
        self.offset = 0
        self.__starttag_text = None

    def feed(self, data):
        self.rawdata = self.rawdata + data
        self.goahead(0)

    def close(self):
        self.goahead(1)

    def getpos(self):
        return self.lineno, self.offset

    def get_starttag_text(self):
        return self.__starttag_text

    def set_cdata_mode(self, elem):
        self.cdata_elem = elem.lower()

    def clear_cdata_mode(self):
        self.cdata_elem = None

    def updatepos(self, i, j):
        if i < j:
            lines = self.rawdata.count("\n", i, j)
            if lines:
                self.lineno += lines
                self.offset = j - self.rawdata.rindex("\n", i, j) - 1
            else:
                self.offset += j - i
        return j

    def goahead(self, end):
        data = self.rawdata
        size = len(data)
        at = 0
        while at < size:
            stop = self._text_end(data, at, end)
            if stop is None:
                break
            if at < stop:
                self._text(data[at:stop])
            at = self.updatepos(at, stop)
            if at == size:
                break
            done = self._markup(data, at) if data[at] == "<" else self._entity(data, at, end)
            if done is None:
                break
            if done < 0:
                if not end:
                    break
                done = self._broken(data, at)
            at = self.updatepos(at, done)
        if end and at < size and not self.cdata_elem:
            self._text(data[at:size])
            at = self.updatepos(at, size)
        self.rawdata = data[at:]

    def _text(self, text):
        convert = self.convert_charrefs and not self.cdata_elem
        self.handle_data(_unescape(text) if convert else text)

    def _text_end(self, data, at, end):
        """Where markup begins; None when more input is needed to know."""
        if self.cdata_elem:
            found = _re.compile(rf"</\s*{self.cdata_elem}\s*>", _re.I).search(data, at)
            return found.start() if found else None
        if not self.convert_charrefs:
            found = _re.compile("[&<]").search(data, at)
            return found.start() if found else len(data)
        found = data.find("<", at)
        if found >= 0:
            return found
        # A reference may go on in the next piece.
        ampersand = data.rfind("&", max(at, len(data) - 34))
        if not end and ampersand >= 0 and not _re.compile(r"[\s;]").search(data, ampersand):
            return None
        return len(data)

    def _markup(self, data, at):
        if data[at + 1:at + 2].isascii() and data[at + 1:at + 2].isalpha():
            return self.parse_starttag(at)
        if data.startswith("</", at):
            return self.parse_endtag(at)
        if data.startswith("<!--", at):
            return self._comment(data, at)
        if data.startswith("<?", at):
            return self.parse_pi(at)
        if data.startswith("<!", at):
            return self.parse_html_declaration(at)
        return self._plain_bracket(at) if at + 1 < len(data) else -1

    def _plain_bracket(self, at):
        self.handle_data("<")
        return at + 1

    def _broken(self, data, at):
        stop = data.find(">", at + 1)
        if stop >= 0:
            stop += 1
        else:
            stop = data.find("<", at + 1)
            if stop < 0:
                stop = at + 1
        self._text(data[at:stop])
        return stop

    def _comment(self, data, at):
        stop = _re.compile(r"--\s*>").search(data, at + 4)
        if not stop:
            return -1
        self.handle_comment(data[at + 4:stop.start()])
        return stop.end()

    def _entity(self, data, at, end):
        if data.startswith("&#", at):
            found = _number.match(data, at)
            if found:
                self.handle_charref(found.group()[2:-1])
                stop = found.end()
                return stop if data[stop - 1] == ";" else stop - 1
            if ";" in data[at:]:
                self.handle_data(data[at:at + 2])
                return at + 2
            return None
        found = _re.compile("&([a-zA-Z][-.a-zA-Z0-9]*)[^a-zA-Z0-9]").match(data, at)
        if found:
            self.handle_entityref(found.group(1))
            stop = found.end()
            return stop if data[stop - 1] == ";" else stop - 1
        if _unfinished.match(data, at):
            return at + 1 if end and at + 2 == len(data) else None
        if at + 1 == len(data) and not end:
            return None
        self.handle_data("&")
        return at + 1

    def parse_html_declaration(self, i):
        data = self.rawdata
        if data.startswith("<![", i):
            stop = data.find("]>" if data[i + 3:i + 9].lower() != "cdata[" else "]]>", i + 3)
            if stop < 0:
                return -1
            if data.startswith("]]>", stop):
                self.unknown_decl(data[i + 3:stop])
                return stop + 3
            self.unknown_decl(data[i + 3:stop])
            return stop + 2
        if data[i:i + 9].lower() == "<!doctype":
            stop = data.find(">", i + 9)
            if stop < 0:
                return -1
            self.handle_decl(data[i + 2:stop])
            return stop + 1
        return self.parse_bogus_comment(i)

    def parse_bogus_comment(self, i, report=1):
        stop = self.rawdata.find(">", i + 2)
        if stop < 0:
            return -1
        if report:
            self.handle_comment(self.rawdata[i + 2:stop])
        return stop + 1

    def parse_pi(self, i):
        stop = self.rawdata.find(">", i + 2)
        if stop < 0:
            return -1
        self.handle_pi(self.rawdata[i + 2:stop])
        return stop + 1

    def check_for_whole_start_tag(self, i):
        data = self.rawdata
        found = _start_tag.match(data, i)
        stop = found.end()
        following = data[stop:stop + 1]
        if following == ">":
            return stop + 1
        if following == "/":
            if data.startswith("/>", stop):
                return stop + 2
            if data.startswith("/", stop) and stop + 1 == len(data):
                return -1
            return stop if stop > i else i + 1
        if not following or following.isalpha() or following in "=/":
            return -1
        return stop if stop > i else i + 1

    def parse_starttag(self, i):
        self.__starttag_text = None
        stop = self.check_for_whole_start_tag(i)
        if stop < 0:
            return stop
        data = self.rawdata
        self.__starttag_text = data[i:stop]
        found = _tag_name.match(data, i + 1)
        self.lasttag = tag = found.group(1).lower()
        at = found.end()
        attributes = []
        while at < stop:
            found = _attribute.match(data, at)
            if not found:
                break
            name, rest, value = found.group(1, 2, 3)
            if not rest:
                value = None
            elif value[:1] == value[-1:] and value[:1] in ("'", '"') and len(value) > 1:
                value = value[1:-1]
            attributes.append((name.lower(), _unescape(value) if value else value))
            at = found.end()
        ending = data[at:stop].strip()
        if ending not in (">", "/>"):
            self.handle_data(data[i:stop])
            return stop
        if ending == "/>":
            self.handle_startendtag(tag, attributes)
        else:
            self.handle_starttag(tag, attributes)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
        return stop

    def parse_endtag(self, i):
        data = self.rawdata
        stop = data.find(">", i + 1)
        if stop < 0:
            return -1
        stop += 1
        found = _end_tag.match(data, i)
        if not found:
            if self.cdata_elem is not None:
                self.handle_data(data[i:stop])
                return stop
            name = _tag_name.match(data, i + 2)
            if not name:
                return stop if data.startswith("</>", i) else self.parse_bogus_comment(i)
            self.handle_endtag(name.group(1).lower())
            return data.find(">", name.end()) + 1
        tag = found.group(1).lower()
        if self.cdata_elem is not None and tag != self.cdata_elem:
            self.handle_data(data[i:stop])
            return stop
        self.handle_endtag(tag)
        self.clear_cdata_mode()
        return stop

    def handle_startendtag(self, tag, attrs):
        """A tag like <br/>: both a start and an end."""
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    # What follows is for subclasses to override; nothing happens here.

    def handle_starttag(self, tag, attrs):
        """The start of an element."""

    def handle_endtag(self, tag):
        """The end of an element."""

    def handle_data(self, data):
        """Text."""

    def handle_entityref(self, name):
        """A reference to a character by name."""

    def handle_charref(self, name):
        """A reference to a character by number."""

    def handle_comment(self, data):
        """A comment."""

    def handle_decl(self, decl):
        """A declaration, such as <!DOCTYPE html>."""

    def unknown_decl(self, data):
        """A declaration in brackets."""

    def handle_pi(self, data):
        """A processing instruction."""
