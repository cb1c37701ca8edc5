"""The flags of regular expressions."""

_FLAGS = {
    "ASCII": 256, "IGNORECASE": 2, "LOCALE": 4, "UNICODE": 32, "MULTILINE": 8, "DOTALL": 16,
    "VERBOSE": 64, "TEMPLATE": 1, "DEBUG": 128,
}
_SHORT = {
    "ASCII": "A", "IGNORECASE": "I", "LOCALE": "L", "UNICODE": "U", "MULTILINE": "M",
    "DOTALL": "S", "VERBOSE": "X", "TEMPLATE": "T",
}
_ALL = sum(_FLAGS.values())


class _FlagType(type):
    """Makes the class of flags a mapping of names, and an iterable of the single flags."""

    def __repr__(cls):
        return f"<flag {cls.__name__!r}>"

    def __iter__(cls):
        return (cls(bit) for bit in _FLAGS.values())

    def __len__(cls):
        return len(_FLAGS)

    def __getitem__(cls, name):
        return cls.__members__[name]

    def __contains__(cls, value):
        return isinstance(value, cls)

    @property
    def __members__(cls):
        members = {"NOFLAG": cls(0)}
        for name, bit in _FLAGS.items():
            members[name] = cls(bit)
            if name in _SHORT:
                members[_SHORT[name]] = cls(bit)
        return members


class RegexFlag(int, metaclass=_FlagType):
    """A set of flags."""

    def __new__(cls, value):
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid RegexFlag")
        if value < 0:
            value += _ALL + 1 if value >= ~_ALL else 1 << int(value).bit_length()
        return int.__new__(cls, value)

    def _names(self):
        rest = int(self)
        names = []
        for name, bit in _FLAGS.items():
            if rest & bit:
                names.append(name)
                rest &= ~bit
        return names, rest

    @property
    def value(self):
        return int(self)

    @property
    def name(self):
        if not self:
            return "NOFLAG"
        names, rest = self._names()
        if not names:
            return None
        return "|".join([*names, hex(rest)] if rest else names)

    def __repr__(self):
        names, rest = self._names()
        if not names:
            return f"re.RegexFlag({rest})" if rest else "re.NOFLAG"
        parts = ["re." + name for name in names]
        if rest:
            parts.append(hex(rest))
        return "|".join(parts)

    __str__ = __repr__

    def __format__(self, spec):
        return format(str(self), spec)

    def __hash__(self):
        return hash(int(self))

    def __iter__(self):
        return (RegexFlag(bit) for bit in sorted(_FLAGS.values()) if self & bit)

    def __contains__(self, flag):
        return self & flag == flag

    def __and__(self, other):
        return RegexFlag(int(self) & int(other)) if isinstance(other, int) else NotImplemented

    def __or__(self, other):
        return RegexFlag(int(self) | int(other)) if isinstance(other, int) else NotImplemented

    def __xor__(self, other):
        return RegexFlag(int(self) ^ int(other)) if isinstance(other, int) else NotImplemented

    __rand__ = __and__
    __ror__ = __or__
    __rxor__ = __xor__

    def __invert__(self):
        return RegexFlag(~int(self))


NOFLAG = RegexFlag(0)
A = ASCII = RegexFlag(256)
I = IGNORECASE = RegexFlag(2)
L = LOCALE = RegexFlag(4)
U = UNICODE = RegexFlag(32)
M = MULTILINE = RegexFlag(8)
S = DOTALL = RegexFlag(16)
X = VERBOSE = RegexFlag(64)
T = TEMPLATE = RegexFlag(1)
DEBUG = RegexFlag(128)

RegexFlag.__module__ = "re"
for _name, _bit in _FLAGS.items():
    setattr(RegexFlag, _name, RegexFlag(_bit))
    if _name in _SHORT:
        setattr(RegexFlag, _SHORT[_name], RegexFlag(_bit))
RegexFlag.NOFLAG = NOFLAG
del _name, _bit
