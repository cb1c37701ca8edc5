"""Variables whose values belong to a context, such as a task."""

__all__ = ("Context", "ContextVar", "Token", "copy_context")

_missing = object()


class Context:
    """The values of context variables: a mapping that only its own code changes."""

    __slots__ = ("_values", "_outer", "_entered", "__weakref__")
    __hash__ = None

    def __init_subclass__(cls):
        raise TypeError("type 'Context' is not an acceptable base type")

    def __init__(self, *args, **kwargs):
        if args or kwargs:
            raise TypeError("Context() does not accept any arguments")
        self._values = {}
        self._outer = None
        self._entered = False

    def run(self, callable, /, *args, **kwargs):
        """Call a function whose changes of variables stay in this context."""
        global _current
        if self._entered:
            raise RuntimeError(f"cannot enter context: {self!r} is already entered")
        self._outer, self._entered = _current, True
        _current = self
        try:
            return callable(*args, **kwargs)
        finally:
            _current = self._outer
            self._outer, self._entered = None, False

    def copy(self):
        """A new context with the same values."""
        made = Context()
        made._values = self._values.copy()
        return made

    def _key(self, var):
        if not isinstance(var, ContextVar):
            raise TypeError(f"a ContextVar key was expected, got {var!r}")
        return var

    def __getitem__(self, var):
        return self._values[self._key(var)]

    def __contains__(self, var):
        return self._key(var) in self._values

    def get(self, var, default=None, /):
        return self._values.get(self._key(var), default)

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def keys(self):
        return self._values.keys()

    def values(self):
        return self._values.values()

    def items(self):
        return self._values.items()

    def __eq__(self, other):
        if not isinstance(other, Context):
            return NotImplemented
        return self._values == other._values


Context.__module__ = "_contextvars"
_current = Context()


class Token:
    """Remembers what a variable was before it was set."""

    __slots__ = ("_var", "_old", "_context", "_used")
    __hash__ = None
    MISSING = None

    def __new__(cls, *args, **kwargs):
        raise RuntimeError("Tokens can only be created by ContextVars")

    def __init_subclass__(cls):
        raise TypeError("type 'Token' is not an acceptable base type")

    __class_getitem__ = classmethod(type(list[int]))

    @property
    def var(self):
        return self._var

    @property
    def old_value(self):
        return Token.MISSING if self._old is _missing else self._old

    def __repr__(self):
        used = " used" if self._used else ""
        return f"<Token{used} var={self._var!r} at {id(self):#x}>"


class _Missing:
    """Stands for the value of a variable that has none."""

    def __repr__(self):
        return "<Token.MISSING>"


Token.MISSING = _Missing()
Token.__module__ = "_contextvars"


class ContextVar:
    """A variable whose value depends on the context that asks."""

    __slots__ = ("_name", "_default", "__weakref__")

    def __init_subclass__(cls):
        raise TypeError("type 'ContextVar' is not an acceptable base type")

    def __init__(self, *args, default=_missing, **others):
        if len(args) != 1:
            limit = "at most" if args else "exactly"
            raise TypeError(
                f"ContextVar() takes {limit} 1 positional argument ({len(args)} given)")
        for wrong in others:
            raise TypeError(f"{wrong!r} is an invalid keyword argument for ContextVar()")
        name, = args
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self._name = name
        self._default = default

    __class_getitem__ = classmethod(type(list[int]))

    @property
    def name(self):
        return self._name

    def get(self, default=_missing, /):
        """The value here; without one the given default, or that of the variable."""
        value = _current._values.get(self, _missing)
        if value is not _missing:
            return value
        if default is not _missing:
            return default
        if self._default is _missing:
            raise LookupError(self)
        return self._default

    def set(self, value, /):
        """Give it a value here; returns a token for reset()."""
        values = _current._values
        token = object.__new__(Token)
        token._var, token._context, token._used = self, _current, False
        token._old = values.get(self, _missing)
        values[self] = value
        return token

    def reset(self, token, /):
        """Give back the value from before the set() that returned the token."""
        if not isinstance(token, Token):
            raise TypeError(
                f"expected an instance of Token, got {token!r}")
        if token._used:
            raise RuntimeError(f"{token!r} has already been used once")
        if token._var is not self:
            raise ValueError(f"{token!r} was created by a different ContextVar")
        if token._context is not _current:
            raise ValueError(f"{token!r} was created in a different Context")
        token._used = True
        if token._old is _missing:
            _current._values.pop(self, None)
        else:
            _current._values[self] = token._old

    def __repr__(self):
        default = "" if self._default is _missing else f" default={self._default!r}"
        return f"<ContextVar name={self._name!r}{default} at {id(self):#x}>"


ContextVar.__module__ = "_contextvars"


def copy_context():
    """A copy of the current context."""
    return _current.copy()
