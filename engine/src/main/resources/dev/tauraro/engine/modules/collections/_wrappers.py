"""Containers around other containers: ChainMap, UserDict, UserList and UserString."""

from _collections_abc import MutableMapping, MutableSequence, Sequence
from _forward import forward as _forward
import operator as _operator
import sys as _sys

__name__ = "collections"


def _compare(body, plain):
    """Put comparisons of data with that of another, or anything else, into the body of a class."""
    def comparison(name):
        compare = getattr(_operator, name)

        def method(self, other):
            return compare(self.data, plain(other))
        method.__name__, method.__qualname__ = name, f"{body['__qualname__']}.{name}"
        return method

    for name in ("__lt__", "__le__", "__eq__", "__gt__", "__ge__"):
        body[name] = comparison(name)


def _copied(wrapper, data):
    """A wrapper of other data, with the attributes of one that is there."""
    made = object.__new__(type(wrapper))
    vars(made).update(vars(wrapper), data=data)
    return made


class ChainMap(MutableMapping):
    """Several mappings that look like one."""

    def __init__(self, *maps):
        self.maps = list(maps) or [{}]

    def __missing__(self, key):
        raise KeyError(key)

    def __getitem__(self, key):
        for mapping in self.maps:
            try:
                return mapping[key]
            except KeyError:
                pass
        return self.__missing__(key)

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __len__(self):
        return len(set().union(*self.maps))

    def __iter__(self):
        keys = {}
        for mapping in reversed(self.maps):
            keys.update(dict.fromkeys(mapping))
        return iter(keys)

    def __contains__(self, key):
        return any(key in mapping for mapping in self.maps)

    def __bool__(self):
        return any(self.maps)

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(map(repr, self.maps))})"

    @classmethod
    def fromkeys(cls, iterable, *args):
        return cls(dict.fromkeys(iterable, *args))

    def copy(self):
        return type(self)(self.maps[0].copy(), *self.maps[1:])

    __copy__ = copy

    def new_child(self, m=None, **kwargs):
        if m is None:
            m = kwargs
        elif kwargs:
            m.update(kwargs)
        return type(self)(m, *self.maps)

    @property
    def parents(self):
        return type(self)(*self.maps[1:])

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def _of_first(self, method, *args):
        """Call a method of the first mapping; say so when that has not what it needs."""
        try:
            return getattr(self.maps[0], method)(*args)
        except KeyError:
            raise KeyError(
                f"Key not found in the first mapping: {args[0]!r}" if args
                else "No keys found in the first mapping.")

    def __delitem__(self, key):
        self._of_first("__delitem__", key)

    def pop(self, key, *args):
        return self._of_first("pop", key, *args)

    def popitem(self):
        return self._of_first("popitem")

    def clear(self):
        self.maps[0].clear()

    def __ior__(self, other):
        self.maps[0].update(other)
        return self

    def __or__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        made = self.copy()
        made.maps[0].update(other)
        return made

    def __ror__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        items = dict(other)
        for mapping in reversed(self.maps):
            items.update(mapping)
        return type(self)(items)


class UserDict(MutableMapping):
    """A mapping around a dict, to derive from."""

    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        for items in (dict, kwargs or None):
            if items is not None:
                self.update(items)

    def __getitem__(self, key):
        if key not in self.data:
            return getattr(type(self), "__missing__", _no_such_key)(self, key)
        return self.data[key]

    def __setitem__(self, key, item):
        self.data[key] = item

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __contains__(self, key):
        return key in self.data

    def __or__(self, other):
        items = _dict_of(other)
        return NotImplemented if items is None else type(self)(self.data | items)

    def __ror__(self, other):
        items = _dict_of(other)
        return NotImplemented if items is None else type(self)(items | self.data)

    def __ior__(self, other):
        self.data |= other.data if isinstance(other, UserDict) else other
        return self

    def __copy__(self):
        return _copied(self, self.data.copy())

    def copy(self):
        if type(self) is UserDict:
            return UserDict(self.data.copy())
        # The items of a subclass go through its own methods.
        made = _copied(self, {})
        made.update(self)
        return made

    @classmethod
    def fromkeys(cls, iterable, value=None):
        made = cls()
        for key in iterable:
            made[key] = value
        return made

    _forward(locals(), "data", """
        __len__()
        __repr__()
    """)


def _no_such_key(mapping, key):
    raise KeyError(key)


def _dict_of(other):
    """The dict of a UserDict or a dict, None of anything else."""
    if isinstance(other, UserDict):
        return other.data
    return other if isinstance(other, dict) else None


def _data(other):
    return other.data if isinstance(other, UserList) else other


class UserList(MutableSequence):
    """A sequence around a list, to derive from."""

    def __init__(self, initlist=None):
        self.data = []
        if initlist is not None:
            self.data[:] = _data(initlist)

    def __contains__(self, item):
        return item in self.data

    def __getitem__(self, i):
        return self.__class__(self.data[i]) if isinstance(i, slice) else self.data[i]

    def __setitem__(self, i, item):
        self.data[i] = item

    def __delitem__(self, i):
        del self.data[i]

    def __add__(self, other):
        return self.__class__(self.data + list(_data(other)))

    def __radd__(self, other):
        return self.__class__(list(_data(other)) + self.data)

    def __iadd__(self, other):
        self.data += _data(other)
        return self

    def __mul__(self, n):
        return self.__class__(self.data * n)

    __rmul__ = __mul__

    def __imul__(self, n):
        self.data *= n
        return self

    def __copy__(self):
        return _copied(self, self.data[:])

    def copy(self):
        return self.__class__(self)

    def extend(self, other):
        self.data.extend(_data(other))

    _compare(locals(), _data)
    _forward(locals(), "data", """
        __len__()
        __repr__()
        append(item)
        insert(i, item)
        pop(i=-1)
        remove(item)
        clear()
        count(item)
        index(item, *args)
        reverse()
        sort(/, *args, **kwds)
    """)


def _text(value):
    return value.data if isinstance(value, UserString) else value


_own = {"result": "self.__class__({})"}
_unwrapping = {"shape": "text({})", "names": {"text": _text, "END": _sys.maxsize}}


class UserString(Sequence):
    """A string in an object, to derive from."""

    def __init__(self, seq):
        self.data = seq.data[:] if isinstance(seq, UserString) else str(seq)

    def __str__(self):
        return str(self.data)

    def __int__(self):
        return int(self.data)

    def __float__(self):
        return float(self.data)

    def __complex__(self):
        return complex(self.data)

    def __getnewargs__(self):
        return (self.data[:],)

    def __contains__(self, char):
        return _text(char) in self.data

    def __getitem__(self, index):
        return self.__class__(self.data[index])

    def __add__(self, other):
        return self.__class__(self.data + str(_text(other)))

    def __radd__(self, other):
        return self.__class__(str(other) + self.data)

    def __mul__(self, n):
        return self.__class__(self.data * n)

    __rmul__ = __mul__

    def __mod__(self, args):
        return self.__class__(self.data % args)

    def __rmod__(self, template):
        return self.__class__(str(template) % self)

    def encode(self, encoding='utf-8', errors='strict'):
        return self.data.encode(encoding or 'utf-8', errors or 'strict')

    maketrans = str.maketrans

    _compare(locals(), _text)
    _forward(locals(), "data", """
        __hash__()
        __len__()
        __repr__()
        endswith(suffix, start=0, end=END)
        format(/, *args, **kwds)
        format_map(mapping)
        index(sub, start=0, end=END)
        isalnum()
        isalpha()
        isascii()
        isdecimal()
        isdigit()
        isidentifier()
        islower()
        isnumeric()
        isprintable()
        isspace()
        istitle()
        isupper()
        join(seq)
        partition(sep)
        rindex(sub, start=0, end=END)
        rpartition(sep)
        rsplit(sep=None, maxsplit=-1)
        split(sep=None, maxsplit=-1)
        splitlines(keepends=False)
        startswith(prefix, start=0, end=END)
    """, names=_unwrapping["names"])
    _forward(locals(), "data", """
        count(sub, start=0, end=END)
        find(sub, start=0, end=END)
        rfind(sub, start=0, end=END)
    """, **_unwrapping)
    _forward(locals(), "data", """
        removeprefix(prefix, /)
        removesuffix(suffix, /)
        replace(old, new, maxsplit=-1)
    """, **_own, **_unwrapping)
    _forward(locals(), "data", """
        capitalize()
        casefold()
        center(width, *args)
        expandtabs(tabsize=8)
        ljust(width, *args)
        lower()
        lstrip(chars=None)
        rjust(width, *args)
        rstrip(chars=None)
        strip(chars=None)
        swapcase()
        title()
        translate(*args)
        upper()
        zfill(width)
    """, **_own)
