"""Splits text as a shell does."""

import re as _re

__all__ = ["split", "quote", "join"]

_unsafe = _re.compile(r"[^\w@%+=:,./-]", 256).search


def quote(s):
    if not s:
        return "''"
    if _unsafe(s) is None:
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"


def join(split_command):
    return " ".join(map(quote, split_command))


def split(s, comments=False, posix=True):
    if s is None:
        raise ValueError("s argument must not be None")
    words = []
    word = None
    at = 0
    while at < len(s):
        c = s[at]
        at += 1
        if c in " \t\r\n":
            if word is not None:
                words.append(word)
                word = None
        elif comments and c == "#":
            if word is not None:
                words.append(word)
                word = None
            end = s.find("\n", at)
            at = len(s) if end < 0 else end + 1
        elif c == "\\" and posix:
            if at == len(s):
                raise ValueError("No escaped character")
            word = (word or "") + s[at]
            at += 1
        elif c in "'\"":
            text, at = _quoted(s, at, c, posix)
            word = (word or "") + (text if posix else c + text + c)
        else:
            word = (word or "") + c
    if word is not None:
        words.append(word)
    return words


def _quoted(s, at, mark, posix):
    text = ""
    while at < len(s):
        c = s[at]
        at += 1
        if c == mark:
            return text, at
        if c == "\\" and mark == '"' and posix:
            if at == len(s):
                raise ValueError("No escaped character")
            if s[at] not in '\\"':
                text += c
            text += s[at]
            at += 1
        else:
            text += c
    raise ValueError("No closing quotation")
