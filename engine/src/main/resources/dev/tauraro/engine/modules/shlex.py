"""Splits text as a shell does."""

import re as _re
import sys as _sys
from collections import deque as _deque
from io import StringIO as _StringIO

__all__ = ["shlex", "split", "quote", "join"]

_unsafe = _re.compile(r"[^\w@%+=:,./-]", 256).search
_BETWEEN, _WORD, _PUNCTUATION = " ", "a", "c"


class shlex:
    """Cuts a text into words, signs and quoted parts, one at each get_token()."""

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        if isinstance(instream, str):
            instream = _StringIO(instream)
        self.instream = _sys.stdin if instream is None else instream
        self.infile = None if instream is None else infile
        self.posix = posix
        self.eof = None if posix else ""
        self.commenters = "#"
        self.whitespace = " \t\r\n"
        self.whitespace_split = False
        self.quotes = "'\""
        self.escape = "\\"
        self.escapedquotes = '"'
        self.wordchars = (
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")
        if posix:
            self.wordchars += "".join(map(chr, (*range(0xDF, 0xF7), *range(0xF8, 0x100))))
            self.wordchars += "".join(map(chr, (*range(0xC0, 0xD7), *range(0xD8, 0xDF))))
        if not punctuation_chars:
            punctuation_chars = ""
        elif punctuation_chars is True:
            punctuation_chars = "();<>|&"
        self._punctuation_chars = punctuation_chars
        if punctuation_chars:
            self._pushback_chars = _deque()
            self.wordchars += "~-./*?="
            self.wordchars = self.wordchars.translate(dict.fromkeys(map(ord, punctuation_chars)))
        self.state = _BETWEEN
        self.pushback = _deque()
        self.filestack = _deque()
        self.lineno = 1
        self.debug = 0
        self.token = ""
        self.source = None
        self._after_escape = _BETWEEN
        self._quoted = False

    @property
    def punctuation_chars(self):
        return self._punctuation_chars

    def push_token(self, tok):
        """Keep a token for the next get_token()."""
        if self.debug >= 1:
            print("shlex: pushing token " + repr(tok))
        self.pushback.appendleft(tok)

    def push_source(self, newstream, newfile=None):
        """Go on with another text, and come back to this one at its end."""
        if isinstance(newstream, str):
            newstream = _StringIO(newstream)
        self.filestack.appendleft((self.infile, self.instream, self.lineno))
        self.infile, self.instream, self.lineno = newfile, newstream, 1
        if self.debug:
            where = "stream" if newfile is None else "file"
            print(f"shlex: pushing to {where} {newstream if newfile is None else newfile}")

    def pop_source(self):
        """Come back to the text that was read before."""
        self.instream.close()
        self.infile, self.instream, self.lineno = self.filestack.popleft()
        self.state = _BETWEEN
        if self.debug:
            print(f"shlex: popping to {self.instream}, line {self.lineno}")

    def get_token(self):
        """The next token, or the mark of the end."""
        if self.pushback:
            token = self.pushback.popleft()
            if self.debug >= 1:
                print("shlex: popping token " + repr(token))
            return token
        token = self.read_token()
        if self.source is not None:
            while token == self.source:
                other = self.sourcehook(self.read_token())
                if other:
                    self.push_source(other[1], other[0])
                token = self.get_token()
        while token == self.eof:
            if not self.filestack:
                return self.eof
            self.pop_source()
            token = self.get_token()
        if self.debug >= 1:
            print("shlex: token=" + repr(token) if token != self.eof else "shlex: token=EOF")
        return token

    def read_token(self):
        """The next token of the text itself."""
        self._quoted = False
        while True:
            if self._punctuation_chars and self._pushback_chars:
                char = self._pushback_chars.pop()
            else:
                char = self.instream.read(1)
            if char == "\n":
                self.lineno += 1
            if self.debug >= 3:
                print("shlex: in state %r I see character: %r" % (self.state, char))
            if self.state is None:
                self.token = ""
                break
            if self.state == _BETWEEN:
                done = self._between(char)
            elif self.state in self.quotes:
                done = self._in_quotes(char)
            elif self.state in self.escape:
                done = self._escaped(char)
            else:
                done = self._in_word(char)
            if done:
                break
        token, self.token = self.token, ""
        if self.posix and not self._quoted and token == "":
            token = None
        if self.debug > 1:
            print("shlex: raw token=" + repr(token) if token else "shlex: raw token=EOF")
        return token

    def _complete(self):
        return self.token or (self.posix and self._quoted)

    def _skip_comment(self):
        self.instream.readline()
        self.lineno += 1

    def _between(self, char):
        if not char:
            self.state = None
            return True
        if char in self.whitespace:
            return self._complete()
        if char in self.commenters:
            self._skip_comment()
        elif self.posix and char in self.escape:
            self._after_escape, self.state = _WORD, char
        elif char in self.wordchars:
            self.token, self.state = char, _WORD
        elif char in self._punctuation_chars:
            self.token, self.state = char, _PUNCTUATION
        elif char in self.quotes:
            if not self.posix:
                self.token = char
            self.state = char
        elif self.whitespace_split:
            self.token, self.state = char, _WORD
        else:
            self.token = char
            return True
        return False

    def _in_quotes(self, char):
        self._quoted = True
        if not char:
            raise ValueError("No closing quotation")
        if char == self.state:
            if not self.posix:
                self.token += char
                self.state = _BETWEEN
                return True
            self.state = _WORD
        elif self.posix and char in self.escape and self.state in self.escapedquotes:
            self._after_escape, self.state = self.state, char
        else:
            self.token += char
        return False

    def _escaped(self, char):
        if not char:
            raise ValueError("No escaped character")
        # Within quotes only the quote and the escape itself are escaped.
        if self._after_escape in self.quotes and char not in (self.state, self._after_escape):
            self.token += self.state
        self.token += char
        self.state = self._after_escape
        return False

    def _in_word(self, char):
        if not char:
            self.state = None
            return True
        if char in self.whitespace:
            self.state = _BETWEEN
            return self._complete()
        if char in self.commenters:
            self._skip_comment()
            if not self.posix:
                return False
            self.state = _BETWEEN
            return self._complete()
        if self.state == _PUNCTUATION:
            if char in self._punctuation_chars:
                self.token += char
                return False
            self._pushback_chars.append(char)
            self.state = _BETWEEN
            return True
        if self.posix and char in self.quotes:
            self.state = char
        elif self.posix and char in self.escape:
            self._after_escape, self.state = _WORD, char
        elif char in self.wordchars or char in self.quotes or (
                self.whitespace_split and char not in self._punctuation_chars):
            self.token += char
        else:
            if self._punctuation_chars:
                self._pushback_chars.append(char)
            else:
                self.pushback.appendleft(char)
            self.state = _BETWEEN
            return self._complete()
        return False

    def sourcehook(self, newfile):
        """The name and the stream of a file that the text names."""
        name = newfile[1:-1] if newfile.startswith('"') else newfile
        return name, open(name)

    def error_leader(self, infile=None, lineno=None):
        """The start of a complaint, as compilers write it."""
        return '"%s", line %d: ' % (
            self.infile if infile is None else infile, self.lineno if lineno is None else lineno)

    def __next__(self):
        if (token := self.get_token()) != self.eof:
            return token
        raise StopIteration

    def __iter__(self):
        return self


def split(s, comments=False, posix=True):
    """The words of a text."""
    if s is None:
        import warnings
        warnings.warn("Passing None for 's' to shlex.split() is deprecated.",
                      DeprecationWarning, stacklevel=2)
    lexer = shlex(s, posix=posix)
    lexer.whitespace_split = True
    if not comments:
        lexer.commenters = ""
    return list(lexer)


def join(split_command):
    """A text that split() takes apart again."""
    return " ".join([quote(word) for word in split_command])


def quote(s):
    """A word that a shell takes as it is."""
    if not s:
        return "''"
    if _unsafe(s) is None:
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"
