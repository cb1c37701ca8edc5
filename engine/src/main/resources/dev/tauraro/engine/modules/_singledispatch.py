"""Functions that choose their implementation by the type of their first argument."""

from abc import get_cache_token
from functools import update_wrapper
from types import MappingProxyType, UnionType


def _c3_merge(sequences):
    """One order that keeps the order of each of several lists of classes."""
    result = []
    while True:
        sequences = [sequence for sequence in sequences if sequence]
        if not sequences:
            return result
        for sequence in sequences:
            candidate = sequence[0]
            if not any(candidate in other[1:] for other in sequences):
                break
        else:
            raise RuntimeError("Inconsistent hierarchy")
        result.append(candidate)
        sequences = [
            sequence[1:] if sequence[0] == candidate else sequence for sequence in sequences]


def _c3_mro(cls, abcs=None):
    """
    The order of a class's bases in which abstract classes take part that it only registered with
    or whose methods it only has: behind the last base that is abstract itself.
    """
    direct = list(cls.__bases__)
    boundary = len(direct)
    while boundary and not hasattr(direct[boundary - 1], "__abstractmethods__"):
        boundary -= 1
    remaining = list(abcs) if abcs else []
    implied = [
        each for each in remaining
        if issubclass(cls, each) and not any(issubclass(base, each) for base in direct)]
    remaining = [each for each in remaining if each not in implied]
    before, behind = direct[:boundary], direct[boundary:]
    orders = [_c3_mro(base, abcs=remaining) for base in before + implied + behind]
    return _c3_merge([[cls], *orders, before, implied, behind])


def _compose_mro(cls, types):
    """The order of a class's bases with those of other types that it is a subclass of."""
    bases = set(cls.__mro__)
    related = [
        each for each in types
        if each not in bases and isinstance(each, type) and issubclass(cls, each)]
    related = [
        each for each in related
        if not any(each is not other and each in other.__mro__ for other in related)]
    abstract = []
    for each in related:
        found = [
            [base for base in derived.__mro__ if base in related]
            for derived in each.__subclasses__()
            if derived not in bases and issubclass(cls, derived)]
        for chain in sorted(found, key=len, reverse=True) or [[each]]:
            abstract += [base for base in chain if base not in abstract]
    return _c3_mro(cls, abcs=abstract)


def _find_impl(cls, registry):
    """The implementation of the nearest base; RuntimeError if two are equally near."""
    nearest = None
    for base in _compose_mro(cls, registry):
        if nearest is not None:
            equally = (
                base in registry and base not in cls.__mro__ and nearest not in cls.__mro__
                and not issubclass(nearest, base))
            if equally:
                raise RuntimeError(f"Ambiguous dispatch: {nearest} or {base}")
            break
        if base in registry:
            nearest = base
    return registry.get(nearest)


def _members(cls):
    """The types that a union joins, or None."""
    if isinstance(cls, UnionType):
        return cls.__args__
    from typing import Union, get_args, get_origin
    return get_args(cls) if get_origin(cls) is Union else None


def _is_choice(cls):
    if isinstance(cls, type):
        return True
    members = _members(cls)
    return members is not None and all(isinstance(each, type) for each in members)


def _annotated(func):
    """The type that the annotation of a function's first parameter asks for."""
    if not getattr(func, "__annotations__", {}):
        raise TypeError(
            f"Invalid first argument to `register()`: {func!r}. Use either "
            "`@register(some_class)` or plain `@register` on an annotated function.")
    from typing import get_type_hints
    name, cls = next(iter(get_type_hints(func).items()))
    if not _is_choice(cls):
        raise TypeError(
            f"Invalid annotation for {name!r}. {cls!r} "
            + ("is not a class." if _members(cls) is None else "not all arguments are classes."))
    return cls


def singledispatch(func):
    """A function that chooses its implementation by the type of the first argument."""
    registry = {object: func}
    chosen = {}
    token = None

    def dispatch(cls):
        nonlocal token
        if token is not None:
            current = get_cache_token()
            if token != current:
                chosen.clear()
                token = current
        implementation = chosen.get(cls)
        if implementation is None:
            implementation = registry.get(cls)
            if implementation is None:
                implementation = _find_impl(cls, registry)
            chosen[cls] = implementation
        return implementation

    def register(cls, func=None):
        nonlocal token
        if _is_choice(cls):
            if func is None:
                return lambda implementation: register(cls, implementation)
        else:
            if func is not None:
                raise TypeError(
                    "Invalid first argument to `register()`. "
                    f"{cls!r} is not a class or union type.")
            func = cls
            cls = _annotated(func)
        for each in _members(cls) or (cls,):
            registry[each] = func
            if token is None and hasattr(each, "__abstractmethods__"):
                token = get_cache_token()
        chosen.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{name} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **kw)

    name = getattr(func, "__name__", "singledispatch function")
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = MappingProxyType(registry)
    wrapper._clear_cache = chosen.clear
    return update_wrapper(wrapper, func)


class singledispatchmethod:
    """A method that chooses its implementation by the type of its first argument."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def _method(*args, **kwargs):
            implementation = self.dispatcher.dispatch(args[0].__class__)
            return implementation.__get__(obj, cls)(*args, **kwargs)
        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.register = self.register
        return update_wrapper(_method, self.func)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)
