"""Classes of syntax trees that programs made before there was one class for all constants."""

from _ast_nodes import AST, Constant, expr_context, mod

_ADVICE = "Deprecated AST node class."


class _Kind(type):
    """Constants are instances of the class for their kind of value."""

    def __instancecheck__(cls, instance):
        if cls not in _VALUES:
            return type.__instancecheck__(cls, instance)
        if not isinstance(instance, Constant) or not hasattr(instance, "value"):
            return False
        value = instance.value
        return isinstance(value, _VALUES[cls]) and (cls is not Num or not isinstance(value, bool))


def _new(cls, *args, **kwargs):
    for name in kwargs:
        if name in cls._fields and cls._fields.index(name) < len(args):
            raise TypeError(f"{cls.__name__} got multiple values for argument {name!r}")
    if cls is Ellipsis:
        return Constant(..., *args, **kwargs)
    if cls in _VALUES:
        return Constant(*args, **kwargs)
    return Constant.__new__(cls)


def _of_constants(name, **members):
    members.update(
        __module__="ast", __doc__=f"{_ADVICE[:-1]}. Use ast.Constant instead", __new__=_new)
    return _Kind(name, (Constant,), members)


Num = _of_constants("Num", _fields=("n",))
Str = _of_constants("Str", _fields=("s",))
Bytes = _of_constants("Bytes", _fields=("s",))
NameConstant = _of_constants("NameConstant")
_dots = ...
Ellipsis = _of_constants("Ellipsis", _fields=())
_VALUES = {
    Num: (int, float, complex),
    Str: str,
    Bytes: bytes,
    NameConstant: (type(None), bool),
    Ellipsis: type(_dots),
}


def _unused(name, base, advice="  Unused in Python 3.", **members):
    members.update(__module__="ast", __doc__=_ADVICE + advice)
    return type(name, (base,), members)


def _index(cls, value, **kwargs):
    return value


def _slices(cls, dims=(), **kwargs):
    from _ast_nodes import Load, Tuple

    return Tuple(list(dims), Load(), **kwargs)


slice = _unused("slice", AST, "")
Index = _unused("Index", slice, " Use the index value directly instead.", __new__=_index)
ExtSlice = _unused("ExtSlice", slice, " Use ast.Tuple instead.", __new__=_slices)
Suite = _unused("Suite", mod)
AugLoad = _unused("AugLoad", expr_context)
AugStore = _unused("AugStore", expr_context)
Param = _unused("Param", expr_context)
