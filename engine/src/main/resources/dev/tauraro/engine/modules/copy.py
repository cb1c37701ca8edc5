"""Copies of objects, shallow and deep."""

__all__ = ["Error", "copy", "deepcopy"]


class Error(Exception):
    """Something can't be copied."""


error = Error

_ATOMS = {
    type(None), int, float, bool, complex, bytes, str, type, range, slice, property,
    type(Ellipsis), type(NotImplemented), type(len), type(lambda: None), type(str.join),
    type(int.__dict__["real"]), type((lambda: None).__code__),
}
_new = object()


def copy(x):
    """A shallow copy."""
    cls = type(x)
    if cls in _ATOMS or cls is tuple or cls is frozenset:
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


def _reduce(x, kind):
    """How to make the object again, as __reduce_ex__ says it."""
    cls = type(x)
    registry = _sys.modules.get("copyreg")
    if registry is not None and cls in registry.dispatch_table:
        return registry.dispatch_table[cls](x)
    if cls.__getattribute__ is not object.__getattribute__:
        reducer = getattr(x, "__reduce_ex__", None)
        if reducer is None:
            reducer = getattr(x, "__reduce__", None)
            if reducer is None:
                raise Error(f"un({kind})copyable object of type {cls}")
            return reducer()
    if cls.__reduce_ex__ is not object.__reduce_ex__:
        return x.__reduce_ex__(4)
    if cls.__reduce__ is not object.__reduce__:
        return x.__reduce__()
    return _describe(x, cls)


def _describe(x, cls):
    if isinstance(x, BaseException):
        state = dict(x.__dict__)
        return (cls, x.args, state or None)
    if cls in (set, frozenset) or isinstance(x, (set, frozenset)):
        return (cls, (list(x),), dict(getattr(x, "__dict__", {})) or None)
    if isinstance(x, bytearray):
        return (cls, (bytes(x),), dict(getattr(x, "__dict__", {})) or None)
    if not hasattr(cls, "__new__") or cls in _UNCOPIED:
        name = cls.__name__
        # Types whose instances vary in size are named without quotes.
        raise TypeError(
            f"cannot pickle {name} objects" if name in ("memoryview", "code")
            else f"cannot pickle '{name}' object")
    arguments, keywords = (), {}
    if hasattr(cls, "__getnewargs_ex__"):
        arguments, keywords = x.__getnewargs_ex__()
    elif hasattr(cls, "__getnewargs__"):
        arguments = x.__getnewargs__()
    else:
        for base in (int, float, str, bytes, complex, tuple):
            if isinstance(x, base):
                arguments = (base(x),) if base is not tuple else (tuple(x),)
                break
    return (
        _make, (cls, arguments, keywords), _state(x, cls),
        iter(x) if isinstance(x, list) else None,
        iter(x.items()) if isinstance(x, dict) else None)


def _make(cls, arguments, keywords):
    return cls.__new__(cls, *arguments, **keywords)


def _state(x, cls):
    own = getattr(x, "__getstate__", None)
    if own is not None:
        return own()
    values = getattr(x, "__dict__", None)
    state = dict(values) if values else None
    slots = {}
    for each in cls.__mro__:
        names = each.__dict__.get("__slots__", ())
        for name in (names,) if isinstance(names, str) else names:
            if name in ("__dict__", "__weakref__"):
                continue
            if name.startswith("__") and not name.endswith("__"):
                name = f"_{each.__name__.lstrip('_')}{name}"
            try:
                slots[name] = getattr(x, name)
            except AttributeError:
                pass
    return (state, slots) if slots else state


def _rebuild(x, reduced, memo):
    if isinstance(reduced, str):
        return x
    function, arguments, *rest = reduced
    if len(rest) > 3:
        raise TypeError(
            f"_reconstruct() takes from 4 to 7 positional arguments but {len(rest) + 4} were given")
    state, items, pairs = (list(rest) + [None, None, None])[:3]
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


def _generator():
    yield


import sys as _sys
from _weakref import ref as _ref

async def _coroutine():
    pass


async def _async_generator():
    yield


_started = _coroutine()
_started.close()
_UNCOPIED = {
    type(_generator()), type(_sys), type(_sys.stdout), type(_started), type(_async_generator()),
    property, staticmethod, classmethod, memoryview, type(_sys._getframe()),
    type((lambda: None).__code__),
}
_ATOMS.add(_ref)
del _started
