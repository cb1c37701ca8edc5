"""Names that match patterns with ``*``, ``?`` and ``[]``."""

import re as _re

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]

_compiled = {}


def fnmatch(name, pat):
    return fnmatchcase(name, pat)


def _matcher(pat):
    match = _compiled.get(pat)
    if match is None:
        if isinstance(pat, bytes):
            text = translate(pat.decode("latin-1")).encode("latin-1")
        else:
            text = translate(pat)
        if len(_compiled) > 500:
            _compiled.clear()
        match = _compiled[pat] = _re.compile(text).match
    return match


def fnmatchcase(name, pat):
    return _matcher(pat)(name) is not None


def filter(names, pat):
    match = _matcher(pat)
    return [name for name in names if match(name) is not None]


def _set(inside):
    """The regular expression for what stands between brackets."""
    negated = inside[:1] == "!"
    if negated:
        inside = inside[1:]
    parts = []
    at = 0
    while at < len(inside):
        if inside[at + 1:at + 2] == "-" and at + 2 < len(inside):
            low, high = inside[at], inside[at + 2]
            if low <= high:
                parts.append(_escaped(low) + "-" + _escaped(high))
            at += 3
        else:
            parts.append(_escaped(inside[at]))
            at += 1
    if not parts:
        return "." if negated else "(?!)"
    text = "".join(parts)
    if negated:
        return f"[^{text}]"
    return f"[\\{text}]" if text[0] in "^[" else f"[{text}]"


def _escaped(c):
    return "\\" + c if c in "\\-&~|" else c


def _pieces(pat):
    """What stands between the stars of a pattern, as regular expressions."""
    pieces = [""]
    at = 0
    while at < len(pat):
        c = pat[at]
        at += 1
        if c == "*":
            if at == 1 or pat[at - 2:at - 1] != "*" or pieces[-1]:
                pieces.append("")
        elif c == "?":
            pieces[-1] += "."
        elif c == "[":
            start = at + (pat[at:at + 1] == "!")
            end = pat.find("]", start + (pat[start:start + 1] == "]"))
            if end < 0:
                pieces[-1] += r"\["
            else:
                pieces[-1] += _set(pat[at:end])
                at = end + 1
        else:
            pieces[-1] += _re.escape(c)
    return pieces


def translate(pat):
    """The regular expression of a pattern."""
    first, *pieces = _pieces(pat)
    if not pieces:
        return rf"(?s:{first})\Z"
    # A star need not try more than the first place where what follows fits, but for the last.
    middle = "".join(f"(?>.*?{piece})" for piece in pieces[:-1])
    return rf"(?s:{first}{middle}.*{pieces[-1]})\Z"
