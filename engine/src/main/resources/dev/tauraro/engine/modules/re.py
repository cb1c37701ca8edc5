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


def _warn(what, kind, advice):
    """Warns that something for templates is deprecated."""
    import warnings
    warnings.warn(
        f"The {what} is deprecated as it is an undocumented {kind} without an obvious purpose. "
        f"{advice}", DeprecationWarning)


def template(pattern, flags=0):
    import warnings
    _warn("re.template() function", "function", "Use re.compile() instead.")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # one warning is enough
        return compile(pattern, flags | __getattr__("TEMPLATE"))


class Scanner:
    """Splits text into tokens by a list of patterns and actions."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self._parts = [
            (compile(phrase, self._flags(phrase, flags)), action) for phrase, action in lexicon
        ]
        self.match = None

    @staticmethod
    def _flags(phrase, flags):
        """The flags of a phrase, in which letters are those of ASCII unless flags say more."""
        if isinstance(phrase, str) and not flags & __getattr__("UNICODE"):
            return flags | __getattr__("ASCII")
        return flags

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
