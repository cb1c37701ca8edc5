"""Copies of objects, shallow and deep."""

from _weakref import ref as _ref
from copyreg import dispatch_table

__all__ = ["Error", "copy", "deepcopy"]


class Error(Exception):
    """Something can't be copied."""


error = Error

_ATOMS = {
    type(None), int, float, bool, complex, bytes, str, type, range, property,
    type(Ellipsis), type(NotImplemented), type(len), type(lambda: None), type(str.join),
    type(int.__dict__["real"]), type((lambda: None).__code__),
    _ref,
}
_new = object()


def copy(x):
    """A shallow copy."""
    cls = type(x)
    if cls in _ATOMS or cls is tuple or cls is frozenset or cls is slice:
        return x
    if cls in (list, dict, set, bytearray):
        return x.copy()
    if issubclass(cls, type):
        return x
    own = getattr(cls, "__copy__", None)
    if own is not None:
        return own(x)
    return _rebuild(x, _reduce(x, "shallow"), None)


def deepcopy(x, memo=None, _nil=_new):
    """A copy with copies of what the object holds."""
    if memo is None:
        memo = {}
    key = id(x)
    known = memo.get(key, _new)
    if known is not _new:
        return known
    cls = type(x)
    if cls in _ATOMS:
        return x
    if cls is list:
        result = []
        memo[key] = result
        for item in x:
            result.append(deepcopy(item, memo))
    elif cls is dict:
        result = {}
        memo[key] = result
        for name, value in x.items():
            result[deepcopy(name, memo)] = deepcopy(value, memo)
    elif cls is tuple:
        result = _deep_tuple(x, memo)
    elif issubclass(cls, type):
        return x
    else:
        own = getattr(x, "__deepcopy__", None)
        if own is not None:
            result = own(memo)
        elif cls is _method:
            result = cls(x.__func__, deepcopy(x.__self__, memo))
        else:
            result = _rebuild(x, _reduce(x, "deep"), memo)
    if result is not x:
        memo[key] = result
        memo.setdefault(id(memo), []).append(x)
    return result


class _Method:
    def method(self):
        pass


_method = type(_Method().method)


def _deep_tuple(x, memo):
    items = [deepcopy(item, memo) for item in x]
    known = memo.get(id(x), _new)
    if known is not _new:
        return known
    for old, new in zip(x, items):
        if old is not new:
            return tuple(items)
    return x


def _reduce(x, verb):
    """How to make the object again, as __reduce_ex__ says it."""
    cls = type(x)
    known = dispatch_table.get(cls)
    if known is not None:
        return known(x)
    reducer = getattr(x, "__reduce_ex__", None)
    if reducer is not None:
        return reducer(4)
    reducer = getattr(x, "__reduce__", None)
    if reducer is None:
        raise Error(f"un({verb})copyable object of type {cls}")
    return reducer()


def _rebuild(x, reduced, memo):
    if isinstance(reduced, str):
        return x
    function, arguments, state, items, pairs = _parts(*reduced)
    deep = memo is not None
    if deep and arguments:
        arguments = tuple([
            item if item is function else deepcopy(item, memo) for item in arguments])
    y = function(*arguments)
    if deep:
        memo[id(x)] = y
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(y, "__setstate__"):
            y.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state is not None:
                y.__dict__.update(state)
            if slots is not None:
                for name, value in slots.items():
                    setattr(y, name, value)
    if items is not None:
        for item in items:
            y.append(deepcopy(item, memo) if deep else item)
    if pairs is not None:
        for name, value in pairs:
            if deep:
                name, value = deepcopy(name, memo), deepcopy(value, memo)
            y[name] = value
    return y


def _parts(function, arguments, state=None, items=None, pairs=None):
    return function, arguments, state, items, pairs
