"""References to objects, and containers of them.

They keep their objects here, as no script is to see when garbage is collected: so none of them
ever dies, and their callbacks are not called.
"""

from _collections_abc import Mapping, MutableMapping, MutableSet
from _types import GenericAlias
from _weakref import ref
import atexit
import itertools
import sys

__all__ = [
    "ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType",
    "ProxyType", "CallableProxyType", "ProxyTypes", "WeakValueDictionary", "WeakSet",
    "WeakMethod", "finalize",
]

ReferenceType = ref
KeyedRef = ref


def getweakrefcount(object):
    """How many weak references there are; they are not counted here."""
    return 0


def getweakrefs(object):
    """The weak references to an object; they are not kept here."""
    return []


class WeakMethod(ref):
    """A reference to a bound method."""

    def __new__(cls, meth, callback=None):
        try:
            obj, func = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError(
                "argument should be a bound method, not {}".format(type(meth))) from None
        self = ref.__new__(cls, obj, callback)
        self._function = ref(func)
        self._kind = type(meth)
        return self

    def __call__(self):
        return self._kind(self._function(), super().__call__())

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        return ref.__eq__(self, other) and self._function == other._function

    def __ne__(self, other):
        return not self == other

    __hash__ = ref.__hash__


_get = object.__getattribute__
_set = object.__setattr__


class _Proxy:
    """Stands for an object."""
    __slots__ = ("_reference",)
    __hash__ = None

    def __init__(self, object):
        _set(self, "_reference", ref(object))

    def __getattribute__(self, name):
        return getattr(_target(self), name)

    def __setattr__(self, name, value):
        setattr(_target(self), name, value)

    def __delattr__(self, name):
        delattr(_target(self), name)

    def __next__(self):
        target = _target(self)
        if not hasattr(type(target), "__next__"):
            raise TypeError(
                f"Weakref proxy referenced a non-iterator {type(target).__name__!r} object")
        return next(target)

    def __repr__(self):
        target = _target(self)
        return f"<weakproxy at {id(self):#x} to {type(target).__name__} at {id(target):#x}>"


def _target(proxy):
    return _get(proxy, "_reference")()


def _delegate():
    import operator

    def unary(function):
        return lambda self: function(_target(self))

    def binary(function):
        def method(self, other):
            if isinstance_of_proxy(other):
                other = _target(other)
            return function(_target(self), other)
        return method

    def reflected(function):
        return lambda self, other: function(other, _target(self))

    def isinstance_of_proxy(value):
        return type(value) in (_Proxy, _CallableProxy)

    for name in ("neg", "pos", "abs", "invert", "index"):
        setattr(_Proxy, f"__{name}__", unary(getattr(operator, name)))
    for name, function in (
            ("str", str), ("bool", bool), ("int", int), ("float", float), ("len", len),
            ("iter", iter), ("reversed", reversed), ("bytes", bytes)):
        setattr(_Proxy, f"__{name}__", unary(function))
    for name in ("lt", "le", "eq", "ne", "gt", "ge", "contains", "getitem", "delitem"):
        setattr(_Proxy, f"__{name}__", binary(getattr(operator, name)))
    for name in ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift",
                 "and_", "or_", "xor", "matmul"):
        function = getattr(operator, name)
        name = name.rstrip("_")
        setattr(_Proxy, f"__{name}__", binary(function))
        setattr(_Proxy, f"__r{name}__", reflected(function))
        setattr(_Proxy, f"__i{name}__", binary(getattr(operator, "i" + name)))
    _Proxy.__setitem__ = lambda self, key, value: operator.setitem(_target(self), key, value)


class _CallableProxy(_Proxy):
    """Stands for a callable."""
    __slots__ = ()

    def __call__(self, *args, **kwargs):
        return _target(self)(*args, **kwargs)


_delegate()
_Proxy.__name__ = _Proxy.__qualname__ = "weakproxy"
_CallableProxy.__name__ = _CallableProxy.__qualname__ = "weakcallableproxy"
ProxyType = _Proxy
CallableProxyType = _CallableProxy
ProxyTypes = (_Proxy, _CallableProxy)


def proxy(object, callback=None):
    """An object that stands for another one."""
    return _CallableProxy(object) if callable(object) else _Proxy(object)


class _References(MutableMapping):
    """A mapping that keeps references to its keys or values in `data`."""

    def __len__(self):
        return len(self.data)

    def __iter__(self):
        return self.keys()

    def __repr__(self):
        return "<%s at %#x>" % (self.__class__.__name__, id(self))

    def copy(self):
        return self.__class__(self)

    __copy__ = copy

    def update(self, other=None, /, **kwargs):
        if other is None:
            other = {}
        elif not hasattr(other, "items"):
            other = dict(other)
        for key, value in itertools.chain(other.items(), kwargs.items()):
            self[key] = value

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        new = self.__class__(other)
        new.update(self)
        return new


class WeakValueDictionary(_References):
    """A mapping with weak references to its values."""

    def __init__(self, other=(), /, **kw):
        self.data = {}
        self.update(other, **kw)

    def __getitem__(self, key):
        return self.data[key]()

    def __setitem__(self, key, value):
        self.data[key] = ref(value)

    def __delitem__(self, key):
        del self.data[key]

    def __contains__(self, key):
        return key in self.data

    def keys(self):
        yield from list(self.data)

    def values(self):
        for reference in self.valuerefs():
            yield reference()

    def items(self):
        for key, reference in list(self.data.items()):
            yield key, reference()

    def valuerefs(self):
        return list(self.data.values())

    itervaluerefs = valuerefs

    def popitem(self):
        key, reference = self.data.popitem()
        return key, reference()


class WeakKeyDictionary(_References):
    """A mapping with weak references to its keys."""

    def __init__(self, dict=None):
        self.data = {}
        self.update(dict)

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key)] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False

    def keys(self):
        for reference in self.keyrefs():
            yield reference()

    def values(self):
        yield from list(self.data.values())

    def items(self):
        for reference, value in list(self.data.items()):
            yield reference(), value

    def keyrefs(self):
        return list(self.data)

    def popitem(self):
        reference, value = self.data.popitem()
        return reference(), value

    def pop(self, key, *args):
        return self.data.pop(ref(key), *args)


class WeakSet(MutableSet):
    """A set of weak references."""

    __module__ = "_weakrefset"

    def __init__(self, data=None):
        self.data = set()
        if data is not None:
            self.update(data)

    def __iter__(self):
        for reference in list(self.data):
            yield reference()

    def __len__(self):
        return len(self.data)

    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:
            return False

    def __repr__(self):
        return repr(set(self))

    def add(self, item):
        self.data.add(ref(item))

    def clear(self):
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    def pop(self):
        try:
            return self.data.pop()()
        except KeyError:
            raise KeyError("pop from empty WeakSet") from None

    def remove(self, item):
        self.data.remove(ref(item))

    def discard(self, item):
        self.data.discard(ref(item))

    def update(self, other):
        for item in other:
            self.add(item)

    def __ior__(self, other):
        self.update(other)
        return self

    def difference(self, other):
        return self.__class__(set(self) - set(other))

    __sub__ = difference

    def difference_update(self, other):
        for item in list(other):
            self.discard(item)

    def __isub__(self, other):
        self.difference_update(other)
        return self

    def __iand__(self, other):
        self.intersection_update(other)
        return self

    def __ixor__(self, other):
        self.symmetric_difference_update(other)
        return self

    __class_getitem__ = classmethod(GenericAlias)

    def intersection(self, other):
        return self.__class__(item for item in other if item in self)

    __and__ = intersection

    def intersection_update(self, other):
        self.data.intersection_update([ref(item) for item in other])

    def issubset(self, other):
        return set(self).issubset(other)

    __le__ = issubset

    def __lt__(self, other):
        return set(self) < set(other)

    def issuperset(self, other):
        return set(self).issuperset(other)

    __ge__ = issuperset

    def __gt__(self, other):
        return set(self) > set(other)

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self.data == set(map(ref, other))

    def symmetric_difference_update(self, other):
        for item in set(other):
            if item in self:
                self.discard(item)
            else:
                self.add(item)

    def symmetric_difference(self, other):
        return self.__class__(set(self) ^ set(other))

    __xor__ = symmetric_difference

    def union(self, other):
        return self.__class__(itertools.chain(self, other))

    __or__ = union

    def isdisjoint(self, other):
        return set(self).isdisjoint(other)


_finalizers = {}
_registered = []


def _run_finalizers():
    """Call at the end of the script what waits for objects to go, the newest first."""
    while True:
        newest = next((each for each in reversed(_finalizers) if each.atexit), None)
        if newest is None:
            break
        try:
            newest()
        except Exception:
            sys.excepthook(*sys.exc_info())


class finalize:
    """A function to call when an object goes: at the end of the script, unless called before."""
    __slots__ = ("__weakref__",)

    def __init__(self, obj, func, /, *args, **kwargs):
        reference = ref(obj)
        if _run_finalizers not in _registered:
            _registered.append(_run_finalizers)
            atexit.register(_run_finalizers)
        _finalizers[self] = [reference, func, args, kwargs, True]

    def __call__(self, _=None):
        if self not in _finalizers:
            return None
        _, func, args, kwargs, _ = _finalizers.pop(self)
        return func(*args, **kwargs)

    def detach(self):
        """Forget the function; returns the object, the function and its arguments."""
        found = self.peek()
        _finalizers.pop(self, None)
        return found

    def peek(self):
        """The object, the function and its arguments; None when it was called."""
        if self not in _finalizers:
            return None
        reference, *rest, _ = _finalizers[self]
        return (reference(), *rest)

    @property
    def alive(self):
        return self in _finalizers

    @property
    def atexit(self):
        return self in _finalizers and _finalizers[self][4]

    @atexit.setter
    def atexit(self, value):
        if self in _finalizers:
            _finalizers[self][4] = bool(value)

    def __repr__(self):
        found = self.peek()
        if found is None:
            return "<%s object at %#x; dead>" % (type(self).__name__, id(self))
        return "<%s object at %#x; for %r at %#x>" % (
            type(self).__name__, id(self), type(found[0]).__name__, id(found[0]))
