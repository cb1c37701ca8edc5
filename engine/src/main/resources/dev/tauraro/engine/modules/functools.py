"""Functions that work on functions."""

from _functools import _asked_once, reduce, cmp_to_key, partial
from _types import GenericAlias

__all__ = [
    "update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "total_ordering",
    "cache", "cmp_to_key", "lru_cache", "reduce", "partial", "partialmethod",
    "singledispatch", "singledispatchmethod", "cached_property",
]
_DISPATCHING = {
    "singledispatch", "singledispatchmethod", "_c3_mro", "_c3_merge", "_compose_mro", "_find_impl",
}

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Make a wrapper look like the function it wraps."""
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """A decorator that applies update_wrapper()."""
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)
    return decorate


def _negate(root):
    def opposite(self, other):
        result = getattr(type(self), root)(self, other)
        if result is NotImplemented:
            return result
        return not result
    return opposite


def _with_equal(root):
    def either(self, other):
        result = getattr(type(self), root)(self, other)
        if result is NotImplemented:
            return result
        return result or self == other
    return either


def _without_equal(root):
    def strict(self, other):
        result = getattr(type(self), root)(self, other)
        if result is NotImplemented:
            return result
        return not result and self != other
    return strict


def _but_not_equal(root):
    def strict(self, other):
        result = getattr(type(self), root)(self, other)
        if result is NotImplemented:
            return result
        return result and self != other
    return strict


def _negate_or_equal(root):
    def loose(self, other):
        result = getattr(type(self), root)(self, other)
        if result is NotImplemented:
            return result
        return not result or self == other
    return loose


_DERIVED = {
    "__lt__": (("__gt__", _without_equal), ("__le__", _with_equal), ("__ge__", _negate)),
    "__le__": (("__ge__", _negate_or_equal), ("__lt__", _but_not_equal), ("__gt__", _negate)),
    "__gt__": (("__lt__", _without_equal), ("__ge__", _with_equal), ("__le__", _negate)),
    "__ge__": (("__le__", _negate_or_equal), ("__gt__", _but_not_equal), ("__lt__", _negate)),
}


def total_ordering(cls):
    """Add the ordering methods that a class leaves out."""
    defined = [
        name for name in _DERIVED
        if getattr(cls, name, None) is not getattr(object, name, None)
    ]
    if not defined:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = max(defined)
    for name, make in _DERIVED[root]:
        if name not in defined:
            method = make(root)
            method.__name__ = name
            method.__qualname__ = f"{cls.__qualname__}.{name}"
            method.__module__ = cls.__module__
            setattr(cls, name, method)
    return cls


def _unwrap_partial(func):
    """The function inside of partials."""
    while isinstance(func, partial):
        func = func.func
    return func


class partialmethod:
    """A method with some arguments given."""

    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        if isinstance(func, partialmethod):
            args = func.args + args
            keywords = func.keywords | keywords
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __repr__(self):
        given = [repr(self.func)] + [repr(value) for value in self.args]
        given += [f"{name}={value!r}" for name, value in self.keywords.items()]
        cls = type(self)
        return f"{cls.__module__}.{cls.__qualname__}({', '.join(given)})"

    def __get__(self, obj, cls=None):
        getter = getattr(self.func, "__get__", None)
        bound = self.func if getter is None else getter(obj, cls)
        if bound is self.func:
            return self._with_owner().__get__(obj, cls)
        result = partial(bound, *self.args, **self.keywords)
        if hasattr(bound, "__self__"):
            result.__self__ = bound.__self__
        return result

    def _with_owner(self):
        """A function whose first argument, the instance, comes before those given."""
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **self.keywords | keywords)
        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method._partialmethod = self
        return _method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)


_keyword_mark = object()


def _make_key(args, kwds, typed, len=len):
    key = args
    if kwds:
        key += (_keyword_mark,)
        for item in kwds.items():
            key += item
    if typed:
        key += tuple(type(value) for value in args)
        if kwds:
            key += tuple(type(value) for value in kwds.values())
    elif not kwds and len(args) == 1 and type(args[0]) in (int, str):
        return args[0]
    return key


class _CacheInfo(tuple):
    __slots__ = ()
    _fields = ("hits", "misses", "maxsize", "currsize")

    def __new__(cls, hits, misses, maxsize, currsize):
        return tuple.__new__(cls, (hits, misses, maxsize, currsize))

    hits = property(lambda self: self[0])
    misses = property(lambda self: self[1])
    maxsize = property(lambda self: self[2])
    currsize = property(lambda self: self[3])

    def __repr__(self):
        return "CacheInfo(hits=%r, misses=%r, maxsize=%r, currsize=%r)" % tuple(self)


def lru_cache(maxsize=128, typed=False):
    """A decorator that remembers results, of the calls made most recently."""
    if isinstance(maxsize, int):
        if maxsize < 0:
            maxsize = 0
    elif callable(maxsize) and isinstance(typed, bool):
        function, maxsize = maxsize, 128
        wrapper = _remember(function, maxsize, typed)
        wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
        return update_wrapper(wrapper, function)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")

    def decorate(function):
        wrapper = _remember(function, maxsize, typed)
        wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
        return update_wrapper(wrapper, function)
    return decorate


def _remember(function, maxsize, typed, len=len):
    results = {}
    missing = object()
    hits = misses = 0

    if maxsize == 0:
        def wrapper(*args, **kwds):
            nonlocal misses
            misses += 1
            return function(*args, **kwds)
    elif maxsize is None:
        def wrapper(*args, **kwds):
            nonlocal hits, misses
            key = _asked_once(_make_key(args, kwds, typed))
            result = results.get(key, missing)
            if result is not missing:
                hits += 1
                return result
            misses += 1
            result = function(*args, **kwds)
            results[key] = result
            return result
    else:
        def wrapper(*args, **kwds):
            nonlocal hits, misses
            key = _asked_once(_make_key(args, kwds, typed))
            result = results.pop(key, missing)
            if result is not missing:
                results[key] = result
                hits += 1
                return result
            misses += 1
            result = function(*args, **kwds)
            if key not in results and len(results) >= maxsize:
                del results[next(iter(results))]
            results[key] = result
            return result

    def cache_info():
        return _CacheInfo(hits, misses, maxsize, len(results))

    def cache_clear():
        nonlocal hits, misses
        results.clear()
        hits = misses = 0

    wrapper.cache_info = cache_info
    wrapper.cache_clear = cache_clear
    return wrapper


def cache(user_function, /):
    """A decorator that remembers all results."""
    return lru_cache(maxsize=None)(user_function)


class cached_property:
    """A property computed once for each instance."""

    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                "Cannot assign the same cached_property to two different names "
                f"({self.attrname!r} and {name!r}).")

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError(
                "Cannot use cached_property instance without calling __set_name__ on it.")
        try:
            values = instance.__dict__
        except AttributeError:
            raise TypeError(
                f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache "
                f"{self.attrname!r} property.") from None
        if self.attrname in values:
            return values[self.attrname]
        value = self.func(instance)
        try:
            values[self.attrname] = value
        except TypeError:
            raise TypeError(
                f"The '__dict__' attribute on {type(instance).__name__!r} instance does not "
                f"support item assignment for caching {self.attrname!r} property.") from None
        return value


def __getattr__(name):
    # Few scripts have use for functions that choose by type, or for locks.
    if name in _DISPATCHING:
        import _singledispatch
        value = getattr(_singledispatch, name)
    elif name == "RLock":
        from threading import RLock as value
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__():
    return list(globals().keys() | set(__all__))
