"""Wraps and indents text."""

import re

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

_SPACES = "\t\n\x0b\x0c\r "
_TO_SPACE = {ord(c): " " for c in _SPACES}


class TextWrapper:
    """Wraps text to lines of a width."""

    unicode_whitespace_trans = _TO_SPACE

    _letter = r"[^\d\W]"
    _inner = r'[\w!"\'&.,?]'
    _space = "[" + re.escape(_SPACES) + "]"
    _dark = "[^" + re.escape(_SPACES) + "]"

    # White space; a dash between words; or a word, which may end after a hyphen within it.
    wordsep_re = re.compile(
        rf"({_space}+|(?<={_inner})-{{2,}}(?=\w)|{_dark}+?(?:-(?:(?<={_letter}{{2}}-)|"
        rf"(?<={_letter}-{_letter}-))(?={_letter}-?{_letter})|(?={_space}|\Z)|"
        rf"(?<={_inner})(?=-{{2,}}\w)))")
    wordsep_simple_re = re.compile(rf"({_space}+)")
    sentence_end_re = re.compile(r"[a-z][\.\!\?][\"\']?\Z")
    del _letter, _inner, _space, _dark

    def __init__(
            self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True,
            replace_whitespace=True, fix_sentence_endings=False, break_long_words=True,
            drop_whitespace=True, break_on_hyphens=True, tabsize=8, *, max_lines=None,
            placeholder=" [...]"):
        self.width, self.tabsize = width, tabsize
        self.initial_indent, self.subsequent_indent = initial_indent, subsequent_indent
        self.expand_tabs, self.replace_whitespace = expand_tabs, replace_whitespace
        self.drop_whitespace = drop_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words, self.break_on_hyphens = break_long_words, break_on_hyphens
        self.max_lines, self.placeholder = max_lines, placeholder

    def _munge_whitespace(self, text):
        plain = text.expandtabs(self.tabsize) if self.expand_tabs else text
        if not self.replace_whitespace:
            return plain
        return plain.translate(self.unicode_whitespace_trans)

    def _split(self, text):
        pattern = self.wordsep_re if self.break_on_hyphens else self.wordsep_simple_re
        return [chunk for chunk in pattern.split(text) if chunk]

    def _fix_sentence_endings(self, chunks):
        at = 0
        while at < len(chunks) - 1:
            if chunks[at + 1] == " " and self.sentence_end_re.search(chunks[at]):
                chunks[at + 1] = "  "
                at += 2
            else:
                at += 1

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def _break_word(self, chunks, room):
        """The part of the first chunk that fits; the rest stays."""
        word = chunks[-1]
        end = room
        if self.break_on_hyphens and len(word) > room:
            hyphen = word.rfind("-", 0, room)
            if hyphen > 0 and any(c != "-" for c in word[:hyphen]):
                end = hyphen + 1
        chunks[-1] = word[end:]
        return word[:end]

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError("invalid width %r (must be > 0)" % self.width)
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        lines = []
        rest = chunks[::-1]
        while rest:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and not rest[-1].strip():
                rest.pop()
            line = []
            used = 0
            while rest and used + len(rest[-1]) <= width:
                used += len(rest[-1])
                line.append(rest.pop())
            if rest and len(rest[-1]) > width:
                room = 1 if width < 1 else width - used
                if self.break_long_words:
                    line.append(self._break_word(rest, room))
                elif not line:
                    line.append(rest.pop())
                used = sum(map(len, line))
            if self.drop_whitespace and line and not line[-1].strip():
                used -= len(line.pop())
            if not line:
                continue
            if (self.max_lines is None or len(lines) + 1 < self.max_lines
                    or (not rest or self.drop_whitespace and len(rest) == 1
                        and not rest[0].strip()) and used <= width):
                lines.append(indent + "".join(line))
                continue
            self._cut(lines, line, used, width, indent)
            break
        return lines

    def _cut(self, lines, line, used, width, indent):
        """Ends the last line that is allowed with the placeholder."""
        while line:
            if line[-1].strip() and used + len(self.placeholder) <= width:
                lines.append(indent + "".join(line) + self.placeholder)
                return
            used -= len(line.pop())
        if lines:
            previous = lines[-1].rstrip()
            if len(previous) + len(self.placeholder) <= self.width:
                lines[-1] = previous + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())

    def wrap(self, text):
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


_blank_lines = re.compile("^[ \t]+$", re.MULTILINE)
_indents = re.compile("(^[ \t]*)(?:[^ \t\n])", re.MULTILINE)


def dedent(text):
    text = _blank_lines.sub("", text)
    margin = None
    for indent in _indents.findall(text):
        if margin is None:
            margin = indent
            continue
        same = 0
        while same < min(len(margin), len(indent)) and margin[same] == indent[same]:
            same += 1
        margin = margin[:same]
    return re.sub("(?m)^" + margin, "", text) if margin else text


def indent(text, prefix, predicate=None):
    if predicate is None:
        predicate = str.strip
    return "".join(
        prefix + line if predicate(line) else line for line in text.splitlines(True))
