"""How objects of a class are taken apart and made again, for copying."""

__all__ = ["pickle", "constructor", "add_extension", "remove_extension", "clear_extension_cache"]

dispatch_table = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    if not callable(object):
        raise TypeError("constructors must be callable")


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _reconstructor(cls, base, state):
    made = base.__new__(cls) if base is object else base.__new__(cls, state)
    if base is not object and base.__init__ != object.__init__:
        base.__init__(made, state)
    return made


def _reduce_plain(obj, proto):
    """How an object is made again whose class does not say it."""
    cls = type(obj)
    for value, text in ((NotImplemented, "NotImplemented"), (..., "Ellipsis")):
        if obj is value:
            return text
    if cls is complex:
        return complex, (obj.real, obj.imag)
    if cls is range:
        return range, (obj.start, obj.stop, obj.step)
    if cls is slice:
        return slice, (obj.start, obj.stop, obj.step)
    if cls in _DESCRIPTORS:
        return getattr, (obj.__objclass__, obj.__name__)
    if cls is _WRAPPER:
        return getattr, (obj.__self__, obj.__name__)
    if hasattr(cls, "__func__") and hasattr(cls, "__self__"):
        return getattr, (obj.__self__, obj.__func__.__name__)
    import copy
    import sys
    reduced = copy._describe(obj, cls)
    if reduced[0] is not copy._make:
        return reduced
    (_, args, keywords), state, items, pairs = reduced[1:]
    collections = sys.modules.get("collections")
    if collections is not None:
        if isinstance(obj, collections.deque):
            return cls, ((),) if obj.maxlen is None else ((), obj.maxlen), state or None, iter(obj)
        if isinstance(obj, collections.OrderedDict):
            return cls, (), state or None, None, iter(obj.items())
    rest = state or None, items, pairs
    if proto < 2:
        if cls.__getstate__ is object.__getstate__ and getattr(obj, "__slots__", None):
            raise TypeError(
                "a class that defines __slots__ without defining __getstate__ cannot be pickled")
        for base in cls.__mro__:
            if base in (int, float, str, bytes, complex, tuple, list, dict):
                break
        else:
            base = object
        value = None if base is object else base(obj)
        made = (_reconstructor, (cls, base, value))
        return made if rest[0] is None else made + (rest[0],)
    if keywords:
        return (__newobj_ex__, (cls, args, keywords), *rest)
    return (__newobj__, (cls, *args), *rest)


def _reduce_ex(self, proto):
    """How an object is made again by the protocols before 2."""
    return _reduce_plain(self, proto)


def _slotnames(cls):
    """The names of the slots that instances of a class keep; the class remembers them."""
    known = cls.__dict__.get("__slotnames__")
    if known is not None:
        return known
    names = []
    for each in cls.__mro__:
        slots = each.__dict__.get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name in ("__dict__", "__weakref__"):
                continue
            if name.startswith("__") and not name.endswith("__"):
                owner = each.__name__.lstrip("_")
                name = f"_{owner}{name}" if owner else name
            names.append(name)
    try:
        cls.__slotnames__ = names
    except (AttributeError, TypeError):
        pass
    return names


_DESCRIPTORS = {type(str.index), type(list.__len__)}
_WRAPPER = type([].__len__)
_extension_registry = {}
_inverted_registry = {}
_extension_cache = {}


def add_extension(module, name, code):
    code = int(code)
    if not 1 <= code <= 0x7FFFFFFF:
        raise ValueError("code out of range")
    key = (module, name)
    if _extension_registry.get(key) == code and _inverted_registry.get(code) == key:
        return
    if key in _extension_registry:
        raise ValueError(
            "key %s is already registered with code %s" % (key, _extension_registry[key]))
    if code in _inverted_registry:
        raise ValueError("code %s is already in use for key %s" % (code, _inverted_registry[code]))
    _extension_registry[key] = code
    _inverted_registry[code] = key


def remove_extension(module, name, code):
    key = (module, name)
    if _extension_registry.get(key) != code or _inverted_registry.get(code) != key:
        raise ValueError("key %s is not registered with code %s" % (key, code))
    del _extension_registry[key]
    del _inverted_registry[code]
    _extension_cache.pop(code, None)


def clear_extension_cache():
    _extension_cache.clear()


def _join_types(*types):
    """A union of types: the way to make one again."""
    union = types[0]
    for other in types[1:]:
        union |= other
    return union


pickle(type(int | str), lambda union: (_join_types, union.__args__))
