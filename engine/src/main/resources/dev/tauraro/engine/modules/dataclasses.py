"""Classes made of typed fields."""

import sys
from types import FunctionType, GenericAlias, MappingProxyType

__all__ = [
    "dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING",
    "fields", "asdict", "astuple", "make_dataclass", "replace", "is_dataclass",
]


class FrozenInstanceError(AttributeError):
    """A field of a frozen instance was set."""


class _DefaultFactory:
    def __repr__(self):
        return "<factory>"


_HAS_DEFAULT_FACTORY = _DefaultFactory()


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()
_EMPTY_METADATA = MappingProxyType({})


class _FieldKind:
    __slots__ = ("name",)

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _FieldKind("_FIELD")
_FIELD_CLASSVAR = _FieldKind("_FIELD_CLASSVAR")
_FIELD_INITVAR = _FieldKind("_FIELD_INITVAR")
_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"


class InitVar:
    """The annotation of a parameter of __init__ that is no field."""
    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f"dataclasses.InitVar[{name}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


# The fields that are being shown: one may be the type of itself.
_shown = set()


class Field:
    """What is known of a field."""
    __slots__ = (
        "name", "type", "default", "default_factory", "repr", "hash", "init", "compare",
        "metadata", "kw_only", "_field_type")

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _EMPTY_METADATA if metadata is None else MappingProxyType(metadata)
        self.kw_only = kw_only
        self._field_type = None

    def __repr__(self):
        if id(self) in _shown:
            return "..."
        _shown.add(id(self))
        try:
            return self._text()
        finally:
            _shown.discard(id(self))

    def _text(self):
        return (
            f"Field(name={self.name!r},type={self.type!r},default={self.default!r},"
            f"default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},"
            f"hash={self.hash!r},compare={self.compare!r},metadata={self.metadata!r},"
            f"kw_only={self.kw_only!r},_field_type={self._field_type})")

    def __set_name__(self, owner, name):
        method = getattr(type(self.default), "__set_name__", None)
        if method:
            method(self.default, owner, name)

    __class_getitem__ = classmethod(GenericAlias)


class _DataclassParams:
    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen")

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen):
        self.init = init
        self.repr = repr
        self.eq = eq
        self.order = order
        self.unsafe_hash = unsafe_hash
        self.frozen = frozen

    def __repr__(self):
        return (
            f"_DataclassParams(init={self.init!r},repr={self.repr!r},eq={self.eq!r},"
            f"order={self.order!r},unsafe_hash={self.unsafe_hash!r},frozen={self.frozen!r})")


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None,
          compare=True, metadata=None, kw_only=MISSING):
    """Describe a field in the body of a dataclass."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _leading_name(text):
    """The name that a text begins with, and the rest."""
    text = text.lstrip()
    end = 0
    while end < len(text) and (text[end].isalnum() or text[end] == "_"):
        end += 1
    return text[:end], text[end:].lstrip()


def _meant(annotation, cls, module):
    """What an annotation says that is a text: a name of the class's module or of another one."""
    if not isinstance(annotation, str):
        return annotation
    home = sys.modules.get(cls.__module__)
    name, rest = _leading_name(annotation)
    if home is None or not name:
        return None
    inner = _leading_name(rest[1:])[0] if rest[:1] == "." else ""
    if inner:
        return module.__dict__.get(inner) if home.__dict__.get(name) is module else None
    return home.__dict__.get(name)


def _is_classvar(annotation, cls):
    typing = sys.modules.get("typing")
    if typing is None:
        return False
    annotation = _meant(annotation, cls, typing)
    return annotation is typing.ClassVar or (
        type(annotation) is typing._GenericAlias and annotation.__origin__ is typing.ClassVar)


def _is_initvar(annotation, cls):
    annotation = _meant(annotation, cls, sys.modules["dataclasses"])
    return annotation is InitVar or type(annotation) is InitVar


def _is_kw_only(annotation, cls):
    return _meant(annotation, cls, sys.modules["dataclasses"]) is KW_ONLY


def _get_field(cls, name, annotation, default_kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if type(default).__name__ == "member_descriptor":
            default = MISSING
        f = field(default=default)
    f.name = name
    f.type = annotation
    f._field_type = _FIELD
    if _is_classvar(annotation, cls):
        f._field_type = _FIELD_CLASSVAR
    elif _is_initvar(annotation, cls):
        f._field_type = _FIELD_INITVAR
    if f._field_type in (_FIELD_CLASSVAR, _FIELD_INITVAR) and f.default_factory is not MISSING:
        raise TypeError(f"field {f.name} cannot have a default factory")
    if f._field_type in (_FIELD, _FIELD_INITVAR):
        if f.kw_only is MISSING:
            f.kw_only = default_kw_only
    elif f.kw_only is not MISSING:
        raise TypeError(f"field {f.name} is a ClassVar but specifies kw_only")
    if f._field_type is _FIELD and f.default.__class__.__hash__ is None:
        raise ValueError(
            f"mutable default {type(f.default)} for field {f.name} is not allowed: use "
            "default_factory")
    return f


def _set_new_attribute(cls, name, value):
    if name in cls.__dict__:
        return True
    if isinstance(value, FunctionType):
        value.__qualname__ = f"{cls.__qualname__}.{value.__name__}"
    setattr(cls, name, value)
    return False


def _create(name, parameters, body, variables, annotations):
    """Make a function from source text, with the given variables around it."""
    lines = "\n  ".join(body)
    text = (f"def create({', '.join(variables)}):\n def {name}({', '.join(parameters)}):\n"
            f"  {lines}\n return {name}")
    namespace = {}
    exec(text, {}, namespace)
    made = namespace["create"](*variables.values())
    made.__annotations__ = annotations
    return made


def _init_function(cls, all_fields, std_fields, kw_only_fields, frozen, has_post_init, self_name,
                   slots):
    seen_default = False
    for f in std_fields:
        if f.init:
            if not (f.default is MISSING and f.default_factory is MISSING):
                seen_default = True
            elif seen_default:
                raise TypeError(f"non-default argument {f.name!r} follows default argument")
    variables = {"MISSING": MISSING, "_factory_mark": _HAS_DEFAULT_FACTORY,
                 "_set_attribute": object.__setattr__}
    body = []
    for f in all_fields:
        value = _init_value(f, variables, slots)
        if value is None or f._field_type is _FIELD_INITVAR:
            continue
        if frozen:
            body.append(f"_set_attribute({self_name},{f.name!r},{value})")
        else:
            body.append(f"{self_name}.{f.name}={value}")
    if has_post_init:
        names = ",".join([f.name for f in all_fields if f._field_type is _FIELD_INITVAR])
        body.append(f"{self_name}.__post_init__({names})")
    parameters = [self_name] + [_init_parameter(f) for f in std_fields]
    if kw_only_fields:
        parameters += ["*"] + [_init_parameter(f) for f in kw_only_fields]
    annotations = {f.name: f.type for f in std_fields + kw_only_fields}
    annotations["return"] = None
    return _create("__init__", parameters, body or ["pass"], variables, annotations)


def _init_value(f, variables, slots):
    """The expression for the value of a field in __init__; None when it is not set there."""
    default = f"_dflt_{f.name}"
    if f.default_factory is not MISSING:
        variables[default] = f.default_factory
        if f.init:
            return f"{default}() if {f.name} is _factory_mark else {f.name}"
        return f"{default}()"
    if f.init or slots:
        if f.default is not MISSING:
            variables[default] = f.default
            return f.name if f.init else default
    return f.name if f.init else None


def _init_parameter(f):
    if f.default is MISSING and f.default_factory is MISSING:
        return f.name
    if f.default is not MISSING:
        return f"{f.name}=_dflt_{f.name}"
    return f"{f.name}=_factory_mark"


def _repr_function(shown):
    running = set()

    def __repr__(self):
        key = id(self)
        if key in running:
            return "..."
        running.add(key)
        try:
            parts = ", ".join([f"{name}={getattr(self, name)!r}" for name in shown])
        finally:
            running.discard(key)
        return f"{self.__class__.__qualname__}({parts})"
    return __repr__


def _tuple_text(object_name, names):
    if not names:
        return "()"
    return "(" + ",".join([f"{object_name}.{name}" for name in names]) + ",)"


def _compare_function(name, operator, names):
    mine, others = _tuple_text("self", names), _tuple_text("other", names)
    return _create(
        name, ["self", "other"],
        ["if other.__class__ is self.__class__:", f" return {mine}{operator}{others}",
         "return NotImplemented"], {}, {})


def _hash_function(names):
    return _create("__hash__", ["self"], [f"return hash({_tuple_text('self', names)})"], {}, {})


def _frozen_functions(cls, names):
    frozen = frozenset(names)

    def __setattr__(self, name, value):
        if type(self) is cls or name in frozen:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in frozen:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)
    return __setattr__, __delattr__


def _choose_hash(cls, params, has_explicit_hash, field_list):
    if params.unsafe_hash:
        if has_explicit_hash:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    elif not params.eq or has_explicit_hash:
        return
    elif not params.frozen:
        cls.__hash__ = None
        return
    names = [f.name for f in field_list if (f.compare if f.hash is None else f.hash)]
    made = _hash_function(names)
    made.__qualname__ = f"{cls.__qualname__}.__hash__"
    cls.__hash__ = made


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots,
                   weakref_slot):
    found = {}
    params = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen)
    setattr(cls, _PARAMS, params)
    any_frozen_base = False
    has_dataclass_bases = False
    for base in cls.__mro__[-1:0:-1]:
        base_fields = getattr(base, _FIELDS, None)
        if base_fields is not None:
            has_dataclass_bases = True
            for f in base_fields.values():
                found[f.name] = f
            if getattr(base, _PARAMS).frozen:
                any_frozen_base = True
    own_annotations = cls.__dict__.get("__annotations__", {})
    own_fields = []
    kw_only_seen = False
    for name, annotation in own_annotations.items():
        if _is_kw_only(annotation, cls):
            if kw_only_seen:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            kw_only_seen = True
            kw_only = True
        else:
            own_fields.append(_get_field(cls, name, annotation, kw_only))
    for f in own_fields:
        found[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in own_annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    if has_dataclass_bases:
        if any_frozen_base and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if not any_frozen_base and frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    setattr(cls, _FIELDS, found)
    class_hash = cls.__dict__.get("__hash__", MISSING)
    has_explicit_hash = not (
        class_hash is MISSING or (class_hash is None and "__eq__" in cls.__dict__))
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    initialized = [f for f in found.values() if f._field_type in (_FIELD, _FIELD_INITVAR)]
    std_fields = [f for f in initialized if f.init and not f.kw_only]
    kw_only_fields = [f for f in initialized if f.init and f.kw_only]
    if init:
        _set_new_attribute(cls, "__init__", _init_function(
            cls, initialized, std_fields, kw_only_fields, frozen,
            hasattr(cls, "__post_init__"),
            "__dataclass_self__" if "self" in found else "self", slots))
    field_list = [f for f in found.values() if f._field_type is _FIELD]
    if repr:
        _set_new_attribute(
            cls, "__repr__", _repr_function([f.name for f in field_list if f.repr]))
    compared = [f.name for f in field_list if f.compare]
    if eq:
        _set_new_attribute(cls, "__eq__", _compare_function("__eq__", "==", compared))
    if order:
        for name, operator in (
                ("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
            if _set_new_attribute(cls, name, _compare_function(name, operator, compared)):
                raise TypeError(
                    f"Cannot overwrite attribute {name} in class {cls.__name__}. Consider using "
                    "functools.total_ordering")
    if frozen:
        for made in _frozen_functions(cls, [f.name for f in field_list]):
            if _set_new_attribute(cls, made.__name__, made):
                raise TypeError(
                    f"Cannot overwrite attribute {made.__name__} in class {cls.__name__}")
    _choose_hash(cls, params, has_explicit_hash, field_list)
    if not getattr(cls, "__doc__"):
        cls.__doc__ = cls.__name__ + _signature_text(init, std_fields, kw_only_fields)
    if match_args:
        _set_new_attribute(cls, "__match_args__", tuple([f.name for f in std_fields]))
    if weakref_slot and not slots:
        raise TypeError("weakref_slot is True but slots is False")
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot, field_list)
    import abc
    abc.update_abstractmethods(cls)
    return cls


def _signature_text(init, std_fields, kw_only_fields):
    """The signature that makes the docstring of a class that has none."""
    if not init:
        return "()"
    parts = [_parameter_text(f) for f in std_fields]
    if kw_only_fields:
        parts += ["*"] + [_parameter_text(f) for f in kw_only_fields]
    return f"({', '.join(parts)})"


def _parameter_text(f):
    annotation = f.type
    if isinstance(annotation, type) and type(annotation) is not GenericAlias:
        shown = annotation.__qualname__
        if annotation.__module__ != "builtins":
            shown = f"{annotation.__module__}.{shown}"
    else:
        shown = repr(annotation).replace("typing.", "")
    if f.default is not MISSING:
        return f"{f.name}: {shown} = {f.default!r}"
    return f"{f.name}: {shown}" + ("" if f.default_factory is MISSING else " = <factory>")


def _state_of(self):
    return [getattr(self, f.name) for f in fields(self)]


def _set_state(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def _add_slots(cls, is_frozen, weakref_slot, field_list):
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    namespace = dict(cls.__dict__)
    names = tuple([f.name for f in field_list])
    inherited = set()
    for base in cls.__mro__[1:-1]:
        slots = base.__dict__.get("__slots__", ())
        if hasattr(slots, "__next__"):
            raise TypeError(f"Slots of '{base.__name__}' cannot be determined")
        inherited.update((slots,) if isinstance(slots, str) else slots)
    namespace["__slots__"] = tuple([
        name for name in names + (("__weakref__",) if weakref_slot else ())
        if name not in inherited])
    for name in names:
        namespace.pop(name, None)
    namespace.pop("__dict__", None)
    namespace.pop("__weakref__", None)
    namespace.pop("_abc_impl", None)
    qualname = getattr(cls, "__qualname__", None)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    if qualname is not None:
        made.__qualname__ = qualname
    if is_frozen:
        if "__getstate__" not in namespace:
            made.__getstate__ = _state_of
        if "__setstate__" not in namespace:
            made.__setstate__ = _set_state
        for name in ("__setattr__", "__delattr__"):
            if namespace.get(name) is not None and getattr(
                    namespace[name], "__module__", None) == __name__:
                delattr(made, name)
        for function in _frozen_functions(made, names):
            _set_new_attribute(made, function.__name__, function)
    return made


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False,
              frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """Add the methods that follow from the annotations of a class."""
    def wrap(cls):
        return _process_class(
            cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots,
            weakref_slot)
    return wrap if cls is None else wrap(cls)


def fields(class_or_instance):
    """The fields of a dataclass or of an instance of one."""
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple([f for f in found.values() if f._field_type is _FIELD])


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    """Whether this is a dataclass or an instance of one."""
    cls = obj if isinstance(obj, type) else type(obj)
    return hasattr(cls, _FIELDS)


def asdict(obj, *, dict_factory=dict):
    """The fields as a dict, with those inside."""
    if not _is_dataclass_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _as_dict(obj, dict_factory)


def _as_dict(obj, dict_factory):
    if _is_dataclass_instance(obj):
        return dict_factory([
            (f.name, _as_dict(getattr(obj, f.name), dict_factory)) for f in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return type(obj)(*[_as_dict(value, dict_factory) for value in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)([_as_dict(value, dict_factory) for value in obj])
    if isinstance(obj, dict):
        pairs = [
            (_as_dict(key, dict_factory), _as_dict(value, dict_factory))
            for key, value in obj.items()]
        return type(obj)(pairs)
    from copy import deepcopy
    return deepcopy(obj)


def astuple(obj, *, tuple_factory=tuple):
    """The values of the fields as a tuple, with those inside."""
    if not _is_dataclass_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _as_tuple(obj, tuple_factory)


def _as_tuple(obj, tuple_factory):
    if _is_dataclass_instance(obj):
        return tuple_factory([
            _as_tuple(getattr(obj, f.name), tuple_factory) for f in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return type(obj)(*[_as_tuple(value, tuple_factory) for value in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)([_as_tuple(value, tuple_factory) for value in obj])
    if isinstance(obj, dict):
        pairs = [
            (_as_tuple(key, tuple_factory), _as_tuple(value, tuple_factory))
            for key, value in obj.items()]
        return type(obj)(pairs)
    from copy import deepcopy
    return deepcopy(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True,
                   order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False,
                   slots=False, weakref_slot=False):
    """Make a dataclass from names, types and defaults."""
    import keyword
    import types
    namespace = {} if namespace is None else namespace
    seen = set()
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name, annotation = item, "typing.Any"
        elif len(item) == 2:
            name, annotation = item
        elif len(item) == 3:
            name, annotation, default = item
            defaults[name] = default
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if keyword.iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in seen:
            raise TypeError(f"Field name duplicated: {name!r}")
        seen.add(name)
        annotations[name] = annotation

    def fill(body):
        body.update(namespace)
        body.update(defaults)
        body["__annotations__"] = annotations
    cls = types.new_class(cls_name, bases, {}, fill)
    return dataclass(
        cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
        match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


def replace(obj, /, **changes):
    """A new object with some fields changed."""
    if not _is_dataclass_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    for f in getattr(obj, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise ValueError(
                    f"field {f.name} is declared with init=False, it cannot be specified with "
                    "replace()")
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise ValueError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(obj, f.name)
    return obj.__class__(**changes)
