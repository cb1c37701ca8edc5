"""Names of built-in types that have none, and ways to make classes."""

from _types import *
from _types import _is_awaitable, _make_awaitables


class SimpleNamespace:
    """An object whose attributes are given by keywords."""

    def __init__(self, /, *args, **kwargs):
        if args:
            raise TypeError("no positional arguments expected")
        self.__dict__.update(kwargs)

    def __repr__(self):
        name = "namespace" if type(self) is SimpleNamespace else type(self).__name__
        if id(self) in _shown:
            return f"{name}(...)"
        _shown.add(id(self))
        try:
            shown = ", ".join([f"{key}={value!r}" for key, value in self.__dict__.items()])
        finally:
            _shown.discard(id(self))
        return f"{name}({shown})"

    def __eq__(self, other):
        if issubclass(type(other), SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __lt__(self, other):
        if issubclass(type(other), SimpleNamespace):
            return self.__dict__ < other.__dict__
        return NotImplemented

    def __le__(self, other):
        if issubclass(type(other), SimpleNamespace):
            return self.__dict__ <= other.__dict__
        return NotImplemented

    def __gt__(self, other):
        if issubclass(type(other), SimpleNamespace):
            return self.__dict__ > other.__dict__
        return NotImplemented

    def __ge__(self, other):
        if issubclass(type(other), SimpleNamespace):
            return self.__dict__ >= other.__dict__
        return NotImplemented

    def __reduce__(self):
        return type(self), (), self.__dict__


_shown = set()


def new_class(name, bases=(), kwds=None, exec_body=None):
    """Make a class as a class statement does."""
    resolved = resolve_bases(bases)
    meta, namespace, kwds = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases:
        namespace["__orig_bases__"] = bases
    return meta(name, resolved, namespace, **kwds)


def resolve_bases(bases):
    """Replace objects in the bases by what their __mro_entries__ say."""
    resolved = []
    changed = False
    for base in bases:
        if isinstance(base, type) or not hasattr(base, "__mro_entries__"):
            resolved.append(base)
            continue
        entries = base.__mro_entries__(bases)
        if not isinstance(entries, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        resolved.extend(entries)
        changed = True
    return tuple(resolved) if changed else bases


def prepare_class(name, bases=(), kwds=None):
    """The metaclass, the empty namespace and the remaining keywords of a class to be made."""
    kwds = {} if kwds is None else dict(kwds)
    if "metaclass" in kwds:
        meta = kwds.pop("metaclass")
    else:
        meta = type(bases[0]) if bases else type
    if isinstance(meta, type):
        for base in bases:
            other = type(base)
            if issubclass(meta, other):
                continue
            if not issubclass(other, meta):
                raise TypeError(
                    "metaclass conflict: the metaclass of a derived class must be a "
                    "(non-strict) subclass of the metaclasses of all its bases")
            meta = other
    namespace = meta.__prepare__(name, bases, **kwds) if hasattr(meta, "__prepare__") else {}
    return meta, namespace, kwds


class DynamicClassAttribute:
    """A property of instances that the class itself looks up elsewhere."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget, self.fset, self.fdel = fget, fset, fdel
        self.overwrite_doc = doc is None
        self.__doc__ = doc or fget.__doc__
        self.__isabstractmethod__ = bool(getattr(fget, "__isabstractmethod__", False))

    def __get__(self, instance, ownerclass=None):
        if instance is None and self.__isabstractmethod__:
            return self
        if instance is None:
            raise AttributeError()
        return self._accessor("fget", "unreadable attribute")(instance)

    def __set__(self, instance, value):
        self._accessor("fset", "can't set attribute")(instance, value)

    def __delete__(self, instance):
        self._accessor("fdel", "can't delete attribute")(instance)

    def _accessor(self, name, problem):
        found = getattr(self, name)
        if found is None:
            raise AttributeError(problem)
        return found

    def _with(self, doc, **changed):
        accessors = {"fget": self.fget, "fset": self.fset, "fdel": self.fdel, **changed}
        result = type(self)(*accessors.values(), doc)
        result.overwrite_doc = self.overwrite_doc
        return result

    def getter(self, fget):
        return self._with(fget.__doc__ or self.__doc__, fget=fget)

    def setter(self, fset):
        return self._with(self.__doc__, fset=fset)

    def deleter(self, fdel):
        return self._with(self.__doc__, fdel=fdel)


def coroutine(func):
    """Make a generator function one whose generators can be awaited."""
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")
    if _make_awaitables(func) is not None:
        return func
    from functools import wraps

    @wraps(func)
    def wrapped(*args, **kwargs):
        made = func(*args, **kwargs)
        if _is_awaitable(made):
            return made
        from _collections_abc import Coroutine, Generator
        if isinstance(made, Generator) and not isinstance(made, Coroutine):
            return _GeneratorWrapper(made)
        return made
    return wrapped


def _of_generator(name):
    return property(lambda self: getattr(self._inner, name))


class _GeneratorWrapper:
    """What behaves like a generator, as something that can be awaited."""

    def __init__(self, gen):
        self._inner = gen
        for name in ("__name__", "__qualname__"):
            setattr(self, name, getattr(gen, name, None))

    def __iter__(self):
        inner = self._inner
        return inner if type(inner) is GeneratorType else self

    def __next__(self):
        return next(self._inner)

    __await__ = __iter__

    def close(self):
        return self._inner.close()

    def throw(self, tp, *rest):
        return self._inner.throw(tp, *rest)

    def send(self, val):
        return self._inner.send(val)

    gi_frame = cr_frame = _of_generator("gi_frame")
    gi_code = cr_code = _of_generator("gi_code")
    gi_yieldfrom = cr_await = _of_generator("gi_yieldfrom")
    gi_running = cr_running = _of_generator("gi_running")


__all__ = [name for name in globals() if not name.startswith("_")]
