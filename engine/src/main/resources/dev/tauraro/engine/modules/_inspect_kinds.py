"""What kind of object something is, for the module inspect."""

import collections.abc
import functools
import sys
import types
from abc import ABCMeta
from _types import _is_awaitable

__name__ = "inspect"

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS = 1, 2, 4, 8
CO_NESTED, CO_GENERATOR, CO_NOFREE, CO_COROUTINE = 16, 32, 64, 128
CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 256, 512


def _test(name, kind):
    """A function of that name that tells the objects of a type."""
    def test(object):
        return isinstance(object, kind)

    test.__name__ = test.__qualname__ = name
    return test


for _name, _kind in (
        ("isasyncgen", types.AsyncGeneratorType), ("isbuiltin", types.BuiltinFunctionType),
        ("isclass", type), ("iscode", types.CodeType), ("iscoroutine", types.CoroutineType),
        ("isframe", types.FrameType), ("isfunction", types.FunctionType),
        ("isgenerator", types.GeneratorType), ("isgetsetdescriptor", types.GetSetDescriptorType),
        ("ismemberdescriptor", types.MemberDescriptorType), ("ismethod", types.MethodType),
        ("ismodule", types.ModuleType), ("istraceback", types.TracebackType)):
    globals()[_name] = _test(_name, _kind)


def isroutine(object):
    return (isbuiltin(object) or isfunction(object) or ismethod(object)
            or ismethoddescriptor(object) or ismethodwrapper(object))


def ismethodwrapper(object):
    return isinstance(object, types.MethodWrapperType) and not isbuiltin(object)


def ismethoddescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, "__get__") and not hasattr(cls, "__set__")


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, "__set__") or hasattr(cls, "__delete__")


def _has_flag(f, flag):
    while ismethod(f):
        f = f.__func__
    f = functools._unwrap_partial(f)
    return (isfunction(f) or _is_like_function(f)) and bool(f.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    return _has_flag(obj, CO_GENERATOR)


def iscoroutinefunction(obj):
    return _has_flag(obj, CO_COROUTINE)


def isasyncgenfunction(obj):
    return _has_flag(obj, CO_ASYNC_GENERATOR)


def isawaitable(object):
    return _is_awaitable(object) or isinstance(object, collections.abc.Awaitable)


def isabstract(object):
    if not isclass(object):
        return False
    if hasattr(object, "__abstractmethods__"):
        return bool(object.__abstractmethods__)
    if not isinstance(object, ABCMeta):
        return False
    # The class is being made: what it will find abstract is not noted yet.
    found = [*object.__dict__.values()]
    for base in object.__bases__:
        found += [getattr(object, name, None) for name in getattr(base, "__abstractmethods__", ())]
    return any(getattr(value, "__isabstractmethod__", False) for value in found)


def _is_like_function(obj):
    """Whether this describes itself as functions do, such as functions that are compiled."""
    code = getattr(obj, "__code__", None)
    return (callable(obj) and not isclass(obj) and isinstance(code, types.CodeType)
            and isinstance(getattr(obj, "__name__", None), str)
            and isinstance(getattr(obj, "__defaults__", ...), (tuple, type(None)))
            and isinstance(getattr(obj, "__kwdefaults__", ...), (dict, type(None)))
            and isinstance(getattr(obj, "__annotations__", ...), (dict, type(None))))


def unwrap(func, *, stop=None):
    """The function at the end of a chain of wrappers."""
    first = func
    seen = {id(func)}
    while hasattr(func, "__wrapped__") and (stop is None or not stop(func)):
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= sys.getrecursionlimit():
            raise ValueError("wrapper loop when unwrapping {!r}".format(first))
        seen.add(id(func))
    return func
