"""How objects of a class are taken apart and made again, for copying."""

__all__ = ["pickle", "constructor", "add_extension", "remove_extension", "clear_extension_cache"]

dispatch_table = {}


def constructor(object):
    """Say that what makes objects is allowed to: anything callable is."""
    _demand_callable(object, "constructors")


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Choose the function that takes the objects of a type apart."""
    _demand_callable(pickle_function, "reduction functions")
    if constructor_ob is not None:
        _demand_callable(constructor_ob, "constructors")
    dispatch_table[ob_type] = pickle_function


def _demand_callable(value, what):
    if not callable(value):
        raise TypeError(f"{what} must be callable")


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
    if proto < 2:
        return _reduce_ex(obj, proto)
    cls = type(obj)
    arguments, keywords = _new_arguments(obj)
    state = obj.__getstate__()
    items = iter(obj) if isinstance(obj, list) else None
    pairs = iter(obj.items()) if isinstance(obj, dict) else None
    if keywords:
        return __newobj_ex__, (cls, arguments, keywords), state, items, pairs
    return __newobj__, (cls, *arguments), state, items, pairs


def _new_arguments(obj):
    """What __new__ is to be given besides the class."""
    own = _method_of_class(obj, "__getnewargs_ex__")
    if own is not None:
        return _checked_arguments(own())
    own = _method_of_class(obj, "__getnewargs__")
    if own is None:
        return (), None
    arguments = own()
    if not isinstance(arguments, tuple):
        raise TypeError(f"__getnewargs__ should return a tuple, not {type(arguments).__name__!r}")
    return arguments, None


def _method_of_class(obj, name):
    """A method that the object's class has, bound to the object; None when it has none."""
    cls = type(obj)
    for each in cls.__mro__:
        if name in each.__dict__:
            method = each.__dict__[name]
            return method.__get__(obj, cls) if hasattr(method, "__get__") else method
    return None


def _checked_arguments(pair):
    start = "__getnewargs_ex__"
    if not isinstance(pair, tuple):
        raise TypeError(f"{start} should return a tuple, not {type(pair).__name__!r}")
    if len(pair) != 2:
        raise ValueError(f"{start} should return a tuple of length 2, not {len(pair)}")
    arguments, keywords = pair
    if not isinstance(arguments, tuple):
        raise TypeError(
            f"first item of the tuple returned by {start} must be a tuple, "
            f"not {type(arguments).__name__!r}")
    if not isinstance(keywords, dict):
        raise TypeError(
            f"second item of the tuple returned by {start} must be a dict, "
            f"not {type(keywords).__name__!r}")
    return arguments, keywords


_VALUES = int, float, str, bytes, complex, tuple, list, dict


def _reduce_ex(self, proto):
    """How an object is made again by the protocols before 2."""
    cls = type(self)
    value, base = None, object
    for each in cls.__mro__:
        if each in _VALUES or each is type(None):
            if each is cls:
                raise TypeError(f"cannot pickle {cls.__name__!r} object")
            value, base = each(self), each
            break
    if cls.__getstate__ is object.__getstate__ and getattr(self, "__slots__", None):
        raise TypeError(
            "a class that defines __slots__ without defining __getstate__ "
            "cannot be pickled")
    state = self.__getstate__()
    made = _reconstructor, (cls, base, value)
    return made + (state,) if state else made


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
pickle(complex, lambda number: (complex, (number.real, number.imag)))
