"""Differences between sequences."""

from collections import namedtuple as _namedtuple
from heapq import nlargest as _nlargest
from types import GenericAlias as _GenericAlias
import re as _re

__all__ = [
    "get_close_matches", "ndiff", "restore", "SequenceMatcher", "Differ", "IS_CHARACTER_JUNK",
    "IS_LINE_JUNK", "context_diff", "unified_diff", "diff_bytes", "HtmlDiff", "Match",
]

Match = _namedtuple("Match", "a b size")


def _ratio(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    """Finds what two sequences have in common: the longest run, then left and right of it."""

    def __init__(self, isjunk=None, a="", b="", autojunk=True):
        self.isjunk = isjunk
        self.a = self.b = None
        self.autojunk = autojunk
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        if a is not self.a:
            self.a = a
            self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        if b is not self.b:
            self.b = b
            self.matching_blocks = self.opcodes = None
            self.fullbcount = None
            self._index()

    def _index(self):
        """Notes where each item of b is; items that are junk or in every place are left out."""
        places = {}
        for place, item in enumerate(self.b):
            places.setdefault(item, []).append(place)
        self.b2j = places
        self.bjunk = set()
        self.bpopular = set()
        if self.isjunk:
            self.bjunk = {item for item in places if self.isjunk(item)}
            for item in self.bjunk:
                del places[item]
        size = len(self.b)
        if self.autojunk and size >= 200:
            most = size // 100 + 1
            self.bpopular = {item for item, found in places.items() if len(found) > most}
            for item in self.bpopular:
                del places[item]

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        a, b, places, junk = self.a, self.b, self.b2j, self.bjunk
        ahi = len(a) if ahi is None else ahi
        bhi = len(b) if bhi is None else bhi
        best_a, best_b, best = alo, blo, 0
        # Length of the run of equal items that ends at each place of b, for the item before.
        lengths = {}
        nothing = []
        for i in range(alo, ahi):
            before = lengths.get
            lengths = {}
            for j in places.get(a[i], nothing):
                if j < blo:
                    continue
                if j >= bhi:
                    break
                length = lengths[j] = before(j - 1, 0) + 1
                if length > best:
                    best_a, best_b, best = i - length + 1, j - length + 1, length
        for wants_junk in (False, True):
            while (best_a > alo and best_b > blo and a[best_a - 1] == b[best_b - 1]
                    and (b[best_b - 1] in junk) == wants_junk):
                best_a, best_b, best = best_a - 1, best_b - 1, best + 1
            while (best_a + best < ahi and best_b + best < bhi
                    and a[best_a + best] == b[best_b + best]
                    and (b[best_b + best] in junk) == wants_junk):
                best += 1
        return Match(best_a, best_b, best)

    def get_matching_blocks(self):
        if self.matching_blocks is not None:
            return self.matching_blocks
        open_parts = [(0, len(self.a), 0, len(self.b))]
        found = []
        while open_parts:
            alo, ahi, blo, bhi = open_parts.pop()
            match = i, j, size = self.find_longest_match(alo, ahi, blo, bhi)
            if size:
                found.append(match)
                if alo < i and blo < j:
                    open_parts.append((alo, i, blo, j))
                if i + size < ahi and j + size < bhi:
                    open_parts.append((i + size, ahi, j + size, bhi))
        found.sort()
        blocks = []
        start_a = start_b = length = 0
        for i, j, size in found:
            if start_a + length == i and start_b + length == j:
                length += size
            else:
                if length:
                    blocks.append(Match(start_a, start_b, length))
                start_a, start_b, length = i, j, size
        if length:
            blocks.append(Match(start_a, start_b, length))
        blocks.append(Match(len(self.a), len(self.b), 0))
        self.matching_blocks = blocks
        return blocks

    def get_opcodes(self):
        if self.opcodes is None:
            self.opcodes = codes = []
            i = j = 0
            for start_a, start_b, size in self.get_matching_blocks():
                if i < start_a and j < start_b:
                    codes.append(("replace", i, start_a, j, start_b))
                elif i < start_a:
                    codes.append(("delete", i, start_a, j, start_b))
                elif j < start_b:
                    codes.append(("insert", i, start_a, j, start_b))
                i, j = start_a + size, start_b + size
                if size:
                    codes.append(("equal", start_a, i, start_b, j))
        return self.opcodes

    def get_grouped_opcodes(self, n=3):
        codes = list(self.get_opcodes()) or [("equal", 0, 1, 0, 1)]
        tag, i1, i2, j1, j2 = codes[0]
        if tag == "equal":
            codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
        tag, i1, i2, j1, j2 = codes[-1]
        if tag == "equal":
            codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
        group = []
        for tag, i1, i2, j1, j2 in codes:
            if tag == "equal" and i2 - i1 > 2 * n:
                group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == "equal"):
            yield group

    def ratio(self):
        matches = sum(block[-1] for block in self.get_matching_blocks())
        return _ratio(matches, len(self.a) + len(self.b))

    def quick_ratio(self):
        if self.fullbcount is None:
            self.fullbcount = counts = {}
            for item in self.b:
                counts[item] = counts.get(item, 0) + 1
        left = {}
        matches = 0
        for item in self.a:
            count = left[item] if item in left else self.fullbcount.get(item, 0)
            left[item] = count - 1
            matches += count > 0
        return _ratio(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        return _ratio(min(len(self.a), len(self.b)), len(self.a) + len(self.b))

    __class_getitem__ = classmethod(_GenericAlias)


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    if not n > 0:
        raise ValueError("n must be > 0: %r" % (n,))
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError("cutoff must be in [0.0, 1.0]: %r" % (cutoff,))
    found = []
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    for candidate in possibilities:
        matcher.set_seq1(candidate)
        if (matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff
                and matcher.ratio() >= cutoff):
            found.append((matcher.ratio(), candidate))
    return [candidate for _, candidate in _nlargest(n, found)]


def _keep_spaces(line, marks):
    """Marks below a line, with its white space where they have none, so that tabs line up."""
    return "".join(
        c if mark == " " and c.isspace() else mark for c, mark in zip(line, marks)).rstrip()


class Differ:
    """Compares lines, and within lines that are similar the characters."""

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == "replace":
                yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)
            elif tag == "delete":
                yield from self._dump("-", a, alo, ahi)
            elif tag == "insert":
                yield from self._dump("+", b, blo, bhi)
            else:
                yield from self._dump(" ", a, alo, ahi)

    def _dump(self, tag, lines, start, stop):
        for i in range(start, stop):
            yield f"{tag} {lines[i]}"

    def _plain_replace(self, a, alo, ahi, b, blo, bhi):
        removed = self._dump("-", a, alo, ahi)
        added = self._dump("+", b, blo, bhi)
        first, second = (added, removed) if bhi - blo < ahi - alo else (removed, added)
        yield from first
        yield from second

    def _fancy_replace(self, a, alo, ahi, b, blo, bhi):
        best, cutoff = 0.74, 0.75
        matcher = SequenceMatcher(self.charjunk)
        same_a = same_b = None
        for j in range(blo, bhi):
            matcher.set_seq2(b[j])
            for i in range(alo, ahi):
                if a[i] == b[j]:
                    if same_a is None:
                        same_a, same_b = i, j
                    continue
                matcher.set_seq1(a[i])
                if (matcher.real_quick_ratio() > best and matcher.quick_ratio() > best
                        and matcher.ratio() > best):
                    best, best_a, best_b = matcher.ratio(), i, j
        if best < cutoff:
            if same_a is None:
                yield from self._plain_replace(a, alo, ahi, b, blo, bhi)
                return
            best_a, best_b = same_a, same_b
        else:
            same_a = None
        yield from self._fancy_helper(a, alo, best_a, b, blo, best_b)
        line_a, line_b = a[best_a], b[best_b]
        if same_a is None:
            marks_a = marks_b = ""
            matcher.set_seqs(line_a, line_b)
            for tag, i1, i2, j1, j2 in matcher.get_opcodes():
                mark_a, mark_b = {
                    "replace": "^^", "delete": "- ", "insert": " +", "equal": "  "}[tag]
                marks_a += mark_a * (i2 - i1)
                marks_b += mark_b * (j2 - j1)
            yield from self._qformat(line_a, line_b, marks_a, marks_b)
        else:
            yield "  " + line_a
        yield from self._fancy_helper(a, best_a + 1, ahi, b, best_b + 1, bhi)

    def _fancy_helper(self, a, alo, ahi, b, blo, bhi):
        if alo < ahi and blo < bhi:
            yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)
        elif alo < ahi:
            yield from self._dump("-", a, alo, ahi)
        elif blo < bhi:
            yield from self._dump("+", b, blo, bhi)

    def _qformat(self, aline, bline, atags, btags):
        atags = _keep_spaces(aline, atags)
        btags = _keep_spaces(bline, btags)
        yield "- " + aline
        if atags:
            yield f"? {atags}\n"
        yield "+ " + bline
        if btags:
            yield f"? {btags}\n"


_empty_line = _re.compile(r"\s*(?:#\s*)?$")


def IS_LINE_JUNK(line, pat=_empty_line.match):
    return pat(line) is not None


def IS_CHARACTER_JUNK(ch, ws=" \t"):
    return ch in ws


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    try:
        mark = {1: "- ", 2: "+ "}[int(which)]
    except KeyError:
        raise ValueError("unknown delta choice (must be 1 or 2): %r" % which) from None
    for line in delta:
        if line[:2] in ("  ", mark):
            yield line[2:]


def _check_types(a, b, *args):
    for lines in (a, b):
        if lines and not isinstance(lines[0], str):
            name = type(lines[0]).__name__
            raise TypeError("lines to compare must be str, not %s (%r)" % (name, lines[0]))
    for argument in args:
        if not isinstance(argument, str):
            raise TypeError("all arguments must be str, not: %r" % (argument,))


def _unified_range(start, stop):
    length = stop - start
    if length == 1:
        return str(start + 1)
    return f"{start + 1 if length else start},{length}"


def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            for mark, name, date in (("---", fromfile, fromfiledate), ("+++", tofile, tofiledate)):
                yield f"{mark} {name}{chr(9) + date if date else ''}{lineterm}"
        first, last = group[0], group[-1]
        removed = _unified_range(first[1], last[2])
        added = _unified_range(first[3], last[4])
        yield f"@@ -{removed} +{added} @@{lineterm}"
        for tag, i1, i2, j1, j2 in group:
            if tag == "equal":
                for line in a[i1:i2]:
                    yield " " + line
                continue
            if tag in ("replace", "delete"):
                for line in a[i1:i2]:
                    yield "-" + line
            if tag in ("replace", "insert"):
                for line in b[j1:j2]:
                    yield "+" + line


def _context_range(start, stop):
    first = start + 1 if stop > start else start
    return f"{first},{stop}" if stop - start > 1 else str(first)


def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    marks = {"insert": "+ ", "delete": "- ", "replace": "! ", "equal": "  "}
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            for mark, name, date in (("***", fromfile, fromfiledate), ("---", tofile, tofiledate)):
                yield f"{mark} {name}{chr(9) + date if date else ''}{lineterm}"
        first, last = group[0], group[-1]
        yield "***************" + lineterm
        yield f"*** {_context_range(first[1], last[2])} ****{lineterm}"
        if any(tag in ("replace", "delete") for tag, *_ in group):
            for tag, i1, i2, _, _ in group:
                if tag != "insert":
                    for line in a[i1:i2]:
                        yield marks[tag] + line
        yield f"--- {_context_range(first[3], last[4])} ----{lineterm}"
        if any(tag in ("replace", "insert") for tag, *_ in group):
            for tag, _, _, j1, j2 in group:
                if tag != "delete":
                    for line in b[j1:j2]:
                        yield marks[tag] + line


def diff_bytes(
        dfunc, a, b, fromfile=b"", tofile=b"", fromfiledate=b"", tofiledate=b"", n=3,
        lineterm=b"\n"):
    def text(line):
        try:
            return line.decode("ascii", "surrogateescape")
        except AttributeError as error:
            name = type(line).__name__
            raise TypeError(f"all arguments must be bytes, not {name} ({line!r})") from error
    lines = dfunc(
        list(map(text, a)), list(map(text, b)), text(fromfile), text(tofile), text(fromfiledate),
        text(tofiledate), n, text(lineterm))
    for line in lines:
        yield line.encode("ascii", "surrogateescape")


class HtmlDiff:
    """A table in HTML that shows two texts side by side."""

    _default_prefix = 0

    def __init__(self, tabsize=8, wrapcolumn=None, linejunk=None, charjunk=IS_CHARACTER_JUNK):
        self._tabsize = tabsize
        self._wrapcolumn = wrapcolumn
        self._linejunk = linejunk
        self._charjunk = charjunk

    def make_file(
            self, fromlines, tolines, fromdesc="", todesc="", context=False, numlines=5, *,
            charset="utf-8"):
        table = self.make_table(fromlines, tolines, fromdesc, todesc, context, numlines)
        page = (
            f'<!DOCTYPE html>\n<html>\n<head>\n<meta charset="{charset}">\n<title></title>\n'
            "<style>\n.diff_add {background-color:#aaffaa}\n.diff_chg {background-color:#ffff77}\n"
            ".diff_sub {background-color:#ffaaaa}\n</style>\n</head>\n<body>\n"
            f"{table}\n</body>\n</html>\n")
        return page.encode(charset, "xmlcharrefreplace").decode(charset)

    def make_table(
            self, fromlines, tolines, fromdesc="", todesc="", context=False, numlines=5):
        a = [line.expandtabs(self._tabsize).rstrip("\n") for line in fromlines]
        b = [line.expandtabs(self._tabsize).rstrip("\n") for line in tolines]
        matcher = SequenceMatcher(self._linejunk, a, b)
        groups = matcher.get_grouped_opcodes(numlines) if context else [matcher.get_opcodes()]
        rows = [row for group in groups for code in group for row in self._rows(a, b, code)]
        head = ""
        if fromdesc or todesc:
            head = (
                f'<thead><tr><th></th><th colspan="2">{fromdesc}</th>'
                f'<th></th><th colspan="2">{todesc}</th></tr></thead>\n')
        return '<table class="diff">\n' + head + "<tbody>\n" + "".join(rows) + "</tbody>\n</table>"

    def _rows(self, a, b, code):
        tag, i1, i2, j1, j2 = code
        kinds = {"delete": ("sub", ""), "insert": ("", "add"), "equal": ("", "")}
        kind_a, kind_b = kinds.get(tag, ("chg", "chg"))
        for place in range(max(i2 - i1, j2 - j1)):
            left = self._cells(a, i1 + place, i2, kind_a)
            right = self._cells(b, j1 + place, j2, kind_b)
            yield f"<tr>{left}{right}</tr>\n"

    def _cells(self, lines, place, stop, kind):
        if place >= stop:
            return "<td></td><td></td><td></td>"
        text = lines[place].replace("&", "&amp;").replace(">", "&gt;").replace("<", "&lt;")
        text = text.replace(" ", "&nbsp;")
        if kind:
            text = f'<span class="diff_{kind}">{text}</span>'
        return f'<td></td><td>{place + 1}</td><td>{text}</td>'
