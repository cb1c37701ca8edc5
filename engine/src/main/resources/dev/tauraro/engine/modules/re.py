"""Regular expressions."""

from _re import (
    Match, Pattern, compile, error, escape, findall, finditer, fullmatch, match, purge, search,
    split, sub, subn,
)

__all__ = [
    "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile",
    "purge", "template", "escape", "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X",
    "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "VERBOSE", "UNICODE",
    "NOFLAG", "RegexFlag",
]

# The class of the flags is made when one of them is asked for: many programs use none.
_LAZY = (
    "RegexFlag", "NOFLAG", "A", "ASCII", "I", "IGNORECASE", "L", "LOCALE", "U", "UNICODE", "M",
    "MULTILINE", "S", "DOTALL", "X", "VERBOSE", "T", "TEMPLATE", "DEBUG",
)


def __getattr__(name):
    if name not in _LAZY:
        raise AttributeError(f"module 're' has no attribute {name!r}")
    import _re_flags
    for each in _LAZY:
        globals()[each] = getattr(_re_flags, each)
    return globals()[name]


def __dir__():
    return sorted([*globals(), *(name for name in _LAZY if name not in globals())])


def _compile(pattern, flags):
    """Makes a pattern again that was pickled."""
    return compile(pattern, flags)


def template(pattern, flags=0):
    import warnings
    warnings.warn(
        "The re.template() function is deprecated as it is an undocumented function without an "
        "obvious purpose. Use re.compile() instead.", DeprecationWarning)
    return compile(pattern, flags | __getattr__("TEMPLATE"))


class Scanner:
    """Splits text into tokens by a list of patterns and actions."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self._parts = [(compile(phrase, flags), action) for phrase, action in lexicon]
        self.match = None

    def scan(self, string):
        tokens = []
        position = 0
        while True:
            for pattern, action in self._parts:
                found = pattern.match(string, position)
                if found is not None:
                    break
            else:
                break
            end = found.end()
            if end == position:
                break
            if callable(action):
                self.match = found
                action = action(self, found.group())
            if action is not None:
                tokens.append(action)
            position = end
        return tokens, string[position:]
