"""Support for type hints, at run time."""

import collections
import collections.abc
import contextlib
import functools
import operator
import sys
import types
from abc import ABCMeta, abstractmethod
from types import GenericAlias

__all__ = [
    "AbstractSet", "Annotated", "Any", "AnyStr", "assert_never", "assert_type", "AsyncContextManager",
    "AsyncGenerator", "AsyncIterable", "AsyncIterator", "Awaitable", "BinaryIO", "ByteString",
    "Callable", "cast", "ChainMap", "ClassVar", "clear_overloads", "Collection", "Concatenate",
    "Container", "ContextManager", "Coroutine", "Counter", "dataclass_transform", "DefaultDict",
    "Deque", "Dict", "Final", "final", "ForwardRef", "FrozenSet", "Generator", "Generic",
    "get_args", "get_origin", "get_overloads", "get_type_hints", "Hashable", "IO",
    "is_typeddict", "ItemsView", "Iterable", "Iterator", "KeysView", "List", "Literal",
    "LiteralString", "Mapping", "MappingView", "Match", "MutableMapping", "MutableSequence",
    "MutableSet", "NamedTuple", "Never", "NewType", "no_type_check", "no_type_check_decorator",
    "NoReturn", "NotRequired", "Optional", "OrderedDict", "overload", "ParamSpec",
    "ParamSpecArgs", "ParamSpecKwargs", "Pattern", "Protocol", "Required", "reveal_type",
    "Reversible", "runtime_checkable", "Self", "Sequence", "Set", "Sized", "SupportsAbs",
    "SupportsBytes", "SupportsComplex", "SupportsFloat", "SupportsIndex", "SupportsInt",
    "SupportsRound", "Text", "TextIO", "Tuple", "Type", "TYPE_CHECKING", "TypeAlias",
    "TypedDict", "TypeGuard", "TypeVar", "TypeVarTuple", "Union", "Unpack", "ValuesView",
]

TYPE_CHECKING = False
Text = str


# Functions that empty the caches.
_cleanups = []


def _remembered(func=None, *, typed=False):
    """A function that gives the same result for equal arguments, if they can be hashed."""
    if func is None:
        return functools.partial(_remembered, typed=typed)
    cached = functools.lru_cache(typed=typed)(func)
    _cleanups.append(cached.cache_clear)

    @functools.wraps(func)
    def remembering(*args):
        try:
            return cached(*args)
        except TypeError:
            # An argument without a hash, or an error that comes again.
            return func(*args)
    return remembering


def _type_convert(arg, module=None, allow_special=False):
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return ForwardRef(arg, module=module, is_class=allow_special)
    return arg


def _type_check(arg, message, allow_special=False, module=None, is_argument=True):
    """The type that an argument stands for; TypeError for what is none."""
    arg = _type_convert(arg, module, allow_special)
    if isinstance(arg, _GenericAlias):
        origin = arg.__origin__
        if origin in (Generic, Protocol) or not allow_special and (
                origin is ClassVar or origin is Final and is_argument):
            raise TypeError(f"{arg} is not valid as type argument")
    if arg in (Any, LiteralString, NoReturn, Never, Self, TypeAlias):
        return arg
    if allow_special and arg in (ClassVar, Final):
        return arg
    if isinstance(arg, _SpecialForm) or arg is Generic or arg is Protocol:
        raise TypeError(f"Plain {arg} is not valid as type argument")
    if type(arg) is tuple:
        raise TypeError(f"{message} Got {arg!r:.100}.")
    return arg


def _is_param_expr(arg):
    return arg is ... or isinstance(arg, (tuple, list)) or isinstance(
        arg, (ParamSpec, _ConcatenateGenericAlias))


def _type_repr(obj):
    if isinstance(obj, GenericAlias):
        return repr(obj)
    if isinstance(obj, type):
        if obj.__module__ == "builtins":
            return obj.__qualname__
        return f"{obj.__module__}.{obj.__qualname__}"
    if obj is ...:
        return "..."
    if isinstance(obj, types.FunctionType):
        return obj.__name__
    return repr(obj)


def _collect_parameters(args):
    found = []
    for arg in args:
        if isinstance(arg, type):
            continue
        if isinstance(arg, (TypeVar, ParamSpec, TypeVarTuple)):
            inner = (arg,)
        elif isinstance(arg, tuple):
            inner = _collect_parameters(arg)
        else:
            inner = getattr(arg, "__parameters__", ())
        for item in inner:
            if item not in found:
                found.append(item)
    return tuple(found)


def _is_unpacked_variable(arg):
    """Whether this stands for the types of a TypeVarTuple."""
    return not isinstance(arg, type) and getattr(
        arg, "__typing_is_unpacked_typevartuple__", False)


def _tuple_items(arg):
    """The types of a tuple with a star before it; None for all else."""
    if isinstance(arg, type):
        return None
    return getattr(arg, "__typing_unpacked_tuple_args__", None)


def _spliced(args):
    """Arguments with the types of tuples of known length in the place of starred tuples."""
    result = []
    for arg in args:
        items = _tuple_items(arg)
        if items is None or items and items[-1] is ...:
            result.append(arg)
        else:
            result.extend(items)
    return result


def _deduplicate(items):
    found = []
    for item in items:
        if item not in found:
            found.append(item)
    return found


def _not_with(form, function):
    raise TypeError(f"{form!r} cannot be used with {function}()")


class _SpecialForm:
    """A name of this module that is no class, such as Union."""

    __iter__ = None

    def __init__(self, getitem):
        self._getitem = getitem
        self._name = getitem.__name__
        self.__doc__ = getitem.__doc__

    def __getattr__(self, item):
        if item in ("__name__", "__qualname__"):
            return self._name
        raise AttributeError(item)

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __repr__(self):
        return "typing." + self._name

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, obj):
        _not_with(self, "isinstance")

    def __subclasscheck__(self, cls):
        _not_with(self, "issubclass")

    @_remembered
    def __getitem__(self, parameters):
        return self._getitem(self, parameters)


class _LiteralForm(_SpecialForm):
    @_remembered(typed=True)
    def _with_values(self, *values):
        return self._getitem(self, values)

    def __getitem__(self, values):
        return self._with_values(*values) if isinstance(values, tuple) else self._with_values(values)


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        if self is Any:
            return "typing.Any"
        return super().__repr__()


class Any(metaclass=_AnyMeta):
    """Any type."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls, *args, **kwargs)


@_SpecialForm
def NoReturn(self, parameters):
    """The type of results of functions that never return."""
    raise TypeError(f"{self} is not subscriptable")


@_SpecialForm
def Never(self, parameters):
    """The type without values."""
    raise TypeError(f"{self} is not subscriptable")


@_SpecialForm
def Self(self, parameters):
    """The class around."""
    raise TypeError(f"{self} is not subscriptable")


@_SpecialForm
def LiteralString(self, parameters):
    """Strings that are written in programs."""
    raise TypeError(f"{self} is not subscriptable")


@_SpecialForm
def TypeAlias(self, parameters):
    """Marks an assignment as that of a type."""
    raise TypeError(f"{self} is not subscriptable")


@_SpecialForm
def ClassVar(self, parameters):
    """Marks a variable as one of the class."""
    item = _type_check(parameters, f"{self} accepts only single type.")
    return _GenericAlias(self, (item,))


@_SpecialForm
def Final(self, parameters):
    """Marks a name as one that is assigned once."""
    item = _type_check(parameters, f"{self} accepts only single type.")
    return _GenericAlias(self, (item,))


@_SpecialForm
def Union(self, parameters):
    """One of several types."""
    if parameters == ():
        raise TypeError("Cannot take a Union of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    message = "Union[arg, ...]: each arg must be a type."
    flat = []
    for parameter in parameters:
        parameter = _type_check(parameter, message)
        if isinstance(parameter, (_UnionGenericAlias, types.UnionType)):
            flat.extend(parameter.__args__)
        else:
            flat.append(parameter)
    flat = tuple(_deduplicate(flat))
    if len(flat) == 1:
        return flat[0]
    if len(flat) == 2 and type(None) in flat:
        return _UnionGenericAlias(self, flat, name="Optional")
    return _UnionGenericAlias(self, flat)


@_SpecialForm
def Optional(self, parameters):
    """A type or None."""
    arg = _type_check(parameters, f"{self} requires a single type.")
    return Union[arg, type(None)]


@_LiteralForm
def Literal(self, parameters):
    """Some values."""
    flat = []
    for parameter in parameters:
        if isinstance(parameter, _LiteralGenericAlias):
            flat.extend(parameter.__args__)
        else:
            flat.append(parameter)
    try:
        flat = [value for value, _ in dict.fromkeys([(value, type(value)) for value in flat])]
    except TypeError:
        # Values without a hash stay as they are.
        pass
    return _LiteralGenericAlias(self, tuple(flat))


@_SpecialForm
def Concatenate(self, parameters):
    """Parameters before those of a ParamSpec."""
    if parameters == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
        raise TypeError(
            "The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
    message = "Concatenate[arg, ...]: each arg must be a type."
    parameters = (*[_type_check(each, message) for each in parameters[:-1]], parameters[-1])
    return _ConcatenateGenericAlias(self, parameters)


@_SpecialForm
def TypeGuard(self, parameters):
    """The result of a function that checks a type."""
    return _GenericAlias(self, (_type_check(parameters, f"{self} accepts only single type."),))


@_SpecialForm
def Required(self, parameters):
    """Marks a key of a TypedDict as one that must be there."""
    item = _type_check(parameters, f"{self._name} accepts only a single type.", True)
    return _GenericAlias(self, (item,))


@_SpecialForm
def NotRequired(self, parameters):
    """Marks a key of a TypedDict as one that may be missing."""
    item = _type_check(parameters, f"{self._name} accepts only a single type.", True)
    return _GenericAlias(self, (item,))


@_SpecialForm
def Unpack(self, parameters):
    """The types of a TypeVarTuple, one after the other."""
    item = _type_check(parameters, f"{self} accepts only single type.")
    return _UnpackGenericAlias(self, (item,))


class ForwardRef:
    """A type that is named by a string."""

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        try:
            self.__forward_code__ = compile(
                f"({arg},)[0]" if arg.startswith("*") else arg, "<string>", "eval")
        except SyntaxError:
            raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}")
        self.__forward_arg__ = arg
        self.__forward_evaluated__ = False
        self.__forward_value__ = None
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module

    def _evaluate(self, globalns, localns, recursive_guard=frozenset()):
        if self.__forward_arg__ in recursive_guard:
            return self
        if globalns is None and localns is None:
            globalns = localns = {}
        elif globalns is None:
            globalns = localns
        elif localns is None:
            localns = globalns
        if self.__forward_module__ is not None:
            module = sys.modules.get(self.__forward_module__)
            globalns = getattr(module, "__dict__", globalns)
        value = _type_check(
            eval(self.__forward_code__, globalns, localns),
            "Forward references must evaluate to types.", self.__forward_is_class__,
            is_argument=self.__forward_is_argument__)
        self.__forward_value__ = _evaluate(
            value, globalns, localns, recursive_guard | {self.__forward_arg__})
        self.__forward_evaluated__ = True
        return self.__forward_value__

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        if self.__forward_arg__ != other.__forward_arg__:
            return False
        if self.__forward_evaluated__ and other.__forward_evaluated__:
            return self.__forward_value__ == other.__forward_value__
        return self.__forward_module__ == other.__forward_module__

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        if self.__forward_module__ is None:
            return f"ForwardRef({self.__forward_arg__!r})"
        return f"ForwardRef({self.__forward_arg__!r}, module={self.__forward_module__!r})"


def _evaluate(value, globalns, localns, guard=frozenset()):
    """A type with its forward references evaluated."""
    if isinstance(value, ForwardRef):
        return value._evaluate(globalns, localns, guard)
    if isinstance(value, (_GenericAlias, GenericAlias, types.UnionType)):
        if isinstance(value, GenericAlias):
            if value.__unpacked__:
                return Unpack[_evaluate(
                    GenericAlias(value.__origin__, value.__args__), globalns, localns, guard)]
            args = tuple([
                ForwardRef(arg) if isinstance(arg, str) else arg for arg in value.__args__])
        else:
            args = value.__args__
        evaluated = tuple([_evaluate(arg, globalns, localns, guard) for arg in args])
        if evaluated == value.__args__:
            return value
        if isinstance(value, GenericAlias):
            return GenericAlias(value.__origin__, evaluated)
        if isinstance(value, types.UnionType):
            return functools.reduce(operator.or_, evaluated)
        return value.copy_with(evaluated)
    return value


class _Variable:
    """What the kinds of type variables have in common."""

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")

    def __reduce__(self):
        return self.__name__

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def _set_kind(self, covariant, contravariant, bound):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)
        self.__bound__ = _type_check(bound, "Bound must be a type.") if bound else None

    def __repr__(self):
        if self.__covariant__:
            prefix = "+"
        elif self.__contravariant__:
            prefix = "-"
        else:
            prefix = "~"
        return prefix + self.__name__


class TypeVar(_Variable):
    """A type variable."""

    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        self.__name__ = name
        self._set_kind(covariant, contravariant, bound)
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        message = "TypeVar(name, constraint, ...): constraints must be types."
        self.__constraints__ = tuple([_type_check(each, message) for each in constraints])
        self.__module__ = sys._caller_module()

    def __typing_subst__(self, arg):
        message = "Parameters to generic types must be types."
        arg = _type_check(arg, message)
        if isinstance(arg, _UnpackGenericAlias) or (
                isinstance(arg, GenericAlias) and arg.__unpacked__):
            raise TypeError(f"{arg} is not valid as type argument")
        return arg


class ParamSpecArgs:
    """The positional parameters of a ParamSpec."""

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.args"

    def __eq__(self, other):
        if not isinstance(other, ParamSpecArgs):
            return NotImplemented
        return self.__origin__ == other.__origin__


class ParamSpecKwargs:
    """The keyword parameters of a ParamSpec."""

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.kwargs"

    def __eq__(self, other):
        if not isinstance(other, ParamSpecKwargs):
            return NotImplemented
        return self.__origin__ == other.__origin__


class ParamSpec(_Variable):
    """A variable for the parameters of a callable."""

    def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
        self.__name__ = name
        self._set_kind(covariant, contravariant, bound)
        self.__module__ = sys._caller_module()

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)

    def __typing_prepare_subst__(self, alias, args):
        """The arguments with a tuple of types where this variable is."""
        variables = alias.__parameters__
        index = variables.index(self)
        if index >= len(args):
            raise TypeError(f"Too few arguments for {alias}")
        if len(variables) == 1 and not _is_param_expr(args[0]):
            return (tuple(args),)
        if isinstance(args[index], list):
            return (*args[:index], tuple(args[index]), *args[index + 1:])
        return args

    def __typing_subst__(self, arg):
        if isinstance(arg, (list, tuple)):
            return tuple([_type_check(each, "Expected a type.") for each in arg])
        if not _is_param_expr(arg):
            raise TypeError(
                f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {arg}")
        return arg


class TypeVarTuple(_Variable):
    """A variable for any number of types."""

    def __init__(self, name):
        self.__name__ = name
        self.__module__ = sys._caller_module()

    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        return self.__name__

    def __typing_subst__(self, arg):
        raise TypeError("Substitution of bare TypeVarTuple is not supported")

    def __typing_prepare_subst__(self, alias, args):
        """The arguments with a tuple of types where this variable is.

        A starred tuple of any length among them is as long as need be.
        """
        variables = alias.__parameters__
        before = variables.index(self)
        behind = len(variables) - before - 1
        if any(isinstance(each, TypeVarTuple) for each in variables[before + 1:]):
            raise TypeError(f"More than one TypeVarTuple parameter in {alias}")
        endless = [(index, items[0]) for index, items in enumerate(map(_tuple_items, args))
                   if items and len(items) == 2 and items[1] is ...]
        if len(endless) > 1:
            raise TypeError("More than one unpacked arbitrary-length tuple argument")
        count = len(args)
        left, right, filler = before, behind, None
        if endless:
            (position, filler), = endless
            left, right = min(left, position), min(right, count - position - 1)
        elif before + behind > count:
            raise TypeError(f"Too few arguments for {alias}; actual {count}, "
                            f"expected at least {before + behind}")
        return (*args[:left], *[filler] * (before - left), tuple(args[left:count - right]),
                *[filler] * (behind - right), *args[count - right:])


class _BaseGenericAlias:
    """What generic aliases of this module have in common."""

    def __init__(self, origin, *, inst=True, name=None):
        self._inst = inst
        self._name = name
        self.__origin__ = origin
        self.__slots__ = None

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(
                f"Type {self._name} cannot be instantiated; "
                f"use {self.__origin__.__name__}() instead")
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except AttributeError:
            pass
        return result

    def __mro_entries__(self, bases):
        entries = []
        if self.__origin__ not in bases:
            entries.append(self.__origin__)
        position = bases.index(self)
        for base in bases[position + 1:]:
            if isinstance(base, _BaseGenericAlias) or (
                    isinstance(base, type) and issubclass(base, Generic)):
                break
        else:
            entries.append(Generic)
        return tuple(entries)

    def __getattr__(self, attr):
        if attr in ("__name__", "__qualname__"):
            return self._name or self.__origin__.__name__
        if "__origin__" in self.__dict__ and not (attr[:2] == "__" and attr[-2:] == "__"):
            return getattr(self.__origin__, attr)
        raise AttributeError(attr)

    def __setattr__(self, attr, value):
        if attr[:2] == "__" and attr[-2:] == "__" or attr in {
                "_name", "_inst", "_nparams", "_paramspec_tvars", "_typevar_types", "_defaults"}:
            super().__setattr__(attr, value)
        else:
            setattr(self.__origin__, attr, value)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __dir__(self):
        names = [each for each in dir(self.__origin__)
                 if not (each.startswith("__") and each.endswith("__"))]
        return sorted({*super().__dir__(), *names})

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]


class _GenericAlias(_BaseGenericAlias):
    """A generic type with its arguments."""

    def __init__(self, origin, args, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name)
        if not isinstance(args, tuple):
            args = (args,)
        self.__args__ = args
        self.__parameters__ = _collect_parameters(args)
        if name is None:
            self.__module__ = origin.__module__

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    @_remembered
    def __getitem__(self, args):
        if self.__origin__ in (Generic, Protocol):
            raise TypeError(f"Cannot subscript already-subscripted {self}")
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        if not isinstance(args, tuple):
            args = (args,)
        args = tuple(_spliced([_type_convert(arg) for arg in args]))
        return self.copy_with(self._substitute(self.__args__, _match_parameters(self, args)))

    def _substitute(self, args, values):
        result = []
        for arg in args:
            if isinstance(arg, type):
                result.append(arg)
            elif isinstance(arg, tuple):
                result.append(self._substitute(arg, values))
            else:
                new = _substituted(arg, values)
                if _is_unpacked_variable(arg) or (
                        self.__origin__ is collections.abc.Callable and isinstance(new, tuple)):
                    result.extend(new)
                else:
                    result.append(new)
        return tuple(result)

    def copy_with(self, args):
        return self.__class__(self.__origin__, args, name=self._name, inst=self._inst)

    def __repr__(self):
        if self._name:
            name = "typing." + self._name
        else:
            name = _type_repr(self.__origin__)
        args = ", ".join([_type_repr(arg) for arg in self.__args__]) if self.__args__ else "()"
        return f"{name}[{args}]"

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f"Cannot subclass {self!r}")
        if self._name:
            return super().__mro_entries__(bases)
        if self.__origin__ is Generic:
            if Protocol in bases:
                return ()
            position = bases.index(self)
            for base in bases[position + 1:]:
                if isinstance(base, _BaseGenericAlias) and base is not self:
                    return ()
        return (self.__origin__,)

    def __iter__(self):
        yield Unpack[self]

    def __reduce__(self):
        origin = globals()[self._name] if self._name else self.__origin__
        args = self.__args__
        if len(args) == 1 and not isinstance(args[0], tuple):
            args, = args
        return operator.getitem, (origin, args)


def _substituted(arg, values):
    """An argument with values in the place of type variables."""
    substitute = getattr(arg, "__typing_subst__", None)
    if substitute is not None:
        return substitute(values[arg])
    chosen = []
    for variable in getattr(arg, "__parameters__", ()):
        value = values[variable]
        if isinstance(variable, TypeVarTuple):
            chosen.extend(value)
        else:
            chosen.append(value)
    return arg[tuple(chosen)] if getattr(arg, "__parameters__", ()) else arg


def _match_parameters(alias, args):
    """Which argument goes to which type variable."""
    parameters = alias.__parameters__
    for each in parameters:
        prepare = getattr(each, "__typing_prepare_subst__", None)
        if prepare is not None:
            args = prepare(alias, args)
    given, wanted = len(args), len(parameters)
    if given != wanted:
        raise TypeError(
            f"Too {'many' if given > wanted else 'few'} arguments for {alias}; "
            f"actual {given}, expected {wanted}")
    return dict(zip(parameters, args))


class _SpecialGenericAlias(_BaseGenericAlias):
    """A generic type of this module that stands for one elsewhere, such as List."""

    __iter__ = None

    def __init__(self, origin, nparams, *, inst=True, name=None):
        if name is None:
            name = origin.__name__
        super().__init__(origin, inst=inst, name=name)
        self._nparams = nparams
        if origin.__module__ == "builtins":
            self.__doc__ = f"A generic version of {origin.__qualname__}."
        else:
            self.__doc__ = f"A generic version of {origin.__module__}.{origin.__qualname__}."

    @_remembered
    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        message = "Parameters to generic types must be types."
        parameters = tuple([_type_check(each, message) for each in parameters])
        given = len(parameters)
        if self._nparams == 0:
            raise TypeError(f"{self} is not a generic class")
        if given != self._nparams:
            raise TypeError(
                f"Too {'many' if given > self._nparams else 'few'} arguments for {self}; "
                f"actual {given}, expected {self._nparams}")
        return self.copy_with(parameters)

    def copy_with(self, parameters):
        return _GenericAlias(self.__origin__, parameters, name=self._name, inst=self._inst)

    def __repr__(self):
        return "typing." + self._name

    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialGenericAlias):
            return issubclass(cls.__origin__, self.__origin__)
        if not isinstance(cls, _GenericAlias):
            return issubclass(cls, self.__origin__)
        return super().__subclasscheck__(cls)

    def __reduce__(self):
        return self._name


class _CallableGenericAlias(_GenericAlias):
    __iter__ = None

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and _is_param_expr(args[0]):
            return super().__repr__()
        shown = ", ".join([_type_repr(arg) for arg in args[:-1]])
        return f"typing.Callable[[{shown}], {_type_repr(args[-1])}]"

    def __reduce__(self):
        args = self.__args__
        if not (len(args) == 2 and _is_param_expr(args[0])):
            args = [*args[:-1]], args[-1]
        return operator.getitem, (Callable, args)


class _CallableType(_SpecialGenericAlias):
    def copy_with(self, parameters):
        return _CallableGenericAlias(
            self.__origin__, parameters, name=self._name, inst=self._inst)

    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple) or len(parameters) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        args, result = parameters
        return self._of(tuple(args) if isinstance(args, list) else args, result)

    @_remembered
    def _of(self, args, result):
        result = _type_check(result, "Callable[args, result]: result must be a type.")
        if args is Ellipsis:
            return self.copy_with((..., result))
        if not isinstance(args, tuple):
            args = (args,)
        args = tuple([_type_convert(arg) for arg in args])
        return self.copy_with(args + (result,))


class _TupleType(_SpecialGenericAlias):
    @_remembered
    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        if len(parameters) >= 2 and parameters[-1] is ...:
            message = "Tuple[t, ...]: t must be a type."
            parameters = tuple([_type_check(each, message) for each in parameters[:-1]])
            return self.copy_with((*parameters, ...))
        message = "Tuple[t0, t1, ...]: each t must be a type."
        return self.copy_with(tuple([_type_check(each, message) for each in parameters]))


class _UnionGenericAlias(_GenericAlias):
    __iter__ = None

    def copy_with(self, parameters):
        return Union[parameters]

    def __reduce__(self):
        return operator.getitem, (Union, self.__args__)

    def __eq__(self, other):
        if not isinstance(other, (_UnionGenericAlias, types.UnionType)):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and type(None) in args:
            other = args[1] if args[0] is type(None) else args[0]
            return f"typing.Optional[{_type_repr(other)}]"
        return f"typing.Union[{', '.join([_type_repr(arg) for arg in args])}]"

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        for arg in self.__args__:
            if issubclass(cls, arg):
                return True
        return False


class _LiteralGenericAlias(_GenericAlias):
    def __eq__(self, other):
        if not isinstance(other, _LiteralGenericAlias):
            return NotImplemented
        return self._pairs() == other._pairs()

    def __hash__(self):
        return hash(frozenset(self._pairs()))

    def _pairs(self):
        return {(value, type(value)) for value in self.__args__}

    def __repr__(self):
        return f"typing.Literal[{', '.join(map(_type_repr, self.__args__))}]"


class _ConcatenateGenericAlias(_GenericAlias):
    def copy_with(self, parameters):
        if isinstance(parameters[-1], (list, tuple)):
            return (*parameters[:-1], *parameters[-1])
        if isinstance(parameters[-1], _ConcatenateGenericAlias):
            parameters = (*parameters[:-1], *parameters[-1].__args__)
        return super().copy_with(parameters)


class _UnpackGenericAlias(_GenericAlias):
    def __repr__(self):
        return "*" + repr(self.__args__[0])

    def __getitem__(self, args):
        if self.__typing_is_unpacked_typevartuple__:
            return args
        return super().__getitem__(args)

    @property
    def __typing_unpacked_tuple_args__(self):
        inner, = self.__args__
        if isinstance(inner, (_GenericAlias, GenericAlias)) and inner.__origin__ is tuple:
            return inner.__args__
        return None

    @property
    def __typing_is_unpacked_typevartuple__(self):
        return isinstance(self.__args__[0], TypeVarTuple)


class _AnnotatedAlias(_GenericAlias):
    __iter__ = None

    """A type with metadata."""

    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, origin, name="Annotated")
        self.__metadata__ = metadata

    def copy_with(self, parameters):
        return _AnnotatedAlias(parameters[0], self.__metadata__)

    def __repr__(self):
        metadata = ", ".join([repr(item) for item in self.__metadata__])
        return f"typing.Annotated[{_type_repr(self.__origin__)}, {metadata}]"

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return (self.__origin__ == other.__origin__
                and self.__metadata__ == other.__metadata__)

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __getattr__(self, attr):
        if attr in ("__name__", "__qualname__"):
            return "Annotated"
        return super().__getattr__(attr)

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __reduce__(self):
        return operator.getitem, (Annotated, (self.__origin__, *self.__metadata__))


class Annotated:
    """Adds metadata to a type."""
    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise TypeError("Type Annotated cannot be instantiated.")

    @_remembered(typed=True)
    def __class_getitem__(cls, params):
        if not isinstance(params, tuple) or len(params) < 2:
            raise TypeError(
                "Annotated[...] should be used with at least two arguments (a type and an "
                "annotation).")
        message = "Annotated[t, ...]: t must be a type."
        if _is_unpacked_variable(params[0]):
            raise TypeError("Annotated[...] should not be used with an unpacked TypeVarTuple")
        origin = _type_check(params[0], message, True)
        return _AnnotatedAlias(origin, tuple(params[1:]))

    def __init_subclass__(cls, *args, **kwargs):
        raise TypeError(f"Cannot subclass {cls.__module__}.Annotated")


class Generic:
    """The base of generic classes."""
    __slots__ = ()
    _is_protocol = False

    @_remembered
    def __class_getitem__(cls, params):
        if not isinstance(params, tuple):
            params = (params,)
        params = tuple([_type_convert(each) for each in params])
        if cls in (Generic, Protocol):
            if not params:
                raise TypeError(
                    f"Parameter list to {cls.__qualname__}[...] cannot be empty")
            if not all(isinstance(each, (TypeVar, ParamSpec)) or _is_unpacked_variable(each)
                       for each in params):
                raise TypeError(
                    f"Parameters to {cls.__name__}[...] must all be type variables or parameter "
                    "specification variables.")
            if len(set(params)) != len(params):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
            return _GenericAlias(cls, params)
        variables = cls.__parameters__
        if not variables:
            raise TypeError(f"{cls} is not a generic class")
        args = []
        for variable, value in _match_parameters(cls, tuple(_spliced(params))).items():
            if isinstance(variable, TypeVarTuple):
                args.extend(value)
            else:
                args.append(variable.__typing_subst__(value))
        return _GenericAlias(cls, tuple(args))

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if "__orig_bases__" in cls.__dict__:
            wrong = Generic in cls.__orig_bases__
        else:
            wrong = (Generic in cls.__bases__ and cls.__name__ != "Protocol"
                     and type(cls) is not _TypedDictMeta)
        if wrong:
            raise TypeError("Cannot inherit from plain Generic")
        variables = []
        if "__orig_bases__" in cls.__dict__:
            variables = _collect_parameters(cls.__orig_bases__)
            listed = None
            for base in cls.__orig_bases__:
                if isinstance(base, _GenericAlias) and base.__origin__ is Generic:
                    if listed is not None:
                        raise TypeError("Cannot inherit from Generic[...] multiple times.")
                    listed = base.__parameters__
            if listed is not None:
                missing = [each for each in variables if each not in listed]
                if missing:
                    raise TypeError(
                        f"Some type variables ({', '.join(map(str, missing))}) are not listed "
                        f"in Generic[{', '.join(map(str, listed))}]")
                variables = listed
        cls.__parameters__ = tuple(variables)


_TYPING_NAMES = {
    "__parameters__", "__orig_bases__", "__orig_class__", "_is_protocol", "_is_runtime_protocol",
    "__protocol_attrs__", "__callable_proto_members_only__", "__abstractmethods__",
    "__annotations__", "__dict__", "__doc__", "__init__", "__module__", "__new__", "__slots__",
    "__subclasshook__", "__weakref__", "__class_getitem__", "__match_args__", "_abc_impl",
    "_MutableMapping__marker", "__qualname__", "__init_subclass__",
    "__final__",
}


def _own_annotations(cls):
    found = cls.__dict__.get("__annotations__")
    return found if isinstance(found, collections.abc.Mapping) else {}


def _get_protocol_attrs(cls):
    """The names that what follows a protocol has."""
    names = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic"):
            continue
        for name in [*base.__dict__, *_own_annotations(base)]:
            if not name.startswith("_abc_") and name not in _TYPING_NAMES:
                names.add(name)
    return names


def _only_methods(cls):
    return all(callable(getattr(cls, name, None)) for name in _get_protocol_attrs(cls))


def _asked_by_library():
    """Whether a check was not written by a script, but comes of one in the library."""
    asking = sys._getframe(2).f_globals.get("__name__")
    return asking in ("abc", "functools", "_singledispatch", __name__)


class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        is_protocol = getattr(cls, "_is_protocol", False)
        if (is_protocol and not getattr(cls, "_is_runtime_protocol", False)
                and not _asked_by_library()):
            raise TypeError(
                "Instance and class checks can only be used with @runtime_checkable protocols")
        if (not is_protocol or _only_methods(cls)) and issubclass(instance.__class__, cls):
            return True
        if is_protocol and all(
                hasattr(instance, name) and (
                    not callable(getattr(cls, name, None))
                    or getattr(instance, name) is not None)
                for name in _get_protocol_attrs(cls)):
            return True
        return super().__instancecheck__(instance)

    def register(cls, subclass):
        """Say that a class follows the protocol."""
        return super().register(subclass)


def _protocol_hook(cls, other):
    if not cls.__dict__.get("_is_protocol", False):
        return NotImplemented
    if not getattr(cls, "_is_runtime_protocol", False):
        if _asked_by_library():
            return NotImplemented
        raise TypeError(
            "Instance and class checks can only be used with @runtime_checkable protocols")
    if not _only_methods(cls):
        if _asked_by_library():
            return NotImplemented
        raise TypeError("Protocols with non-method members don't support issubclass()")
    if not isinstance(other, type):
        raise TypeError("issubclass() arg 1 must be a class")
    for name in _get_protocol_attrs(cls):
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
            if name in _own_annotations(base) and getattr(other, "_is_protocol", False):
                break
        else:
            return NotImplemented
    return True


def _no_init(self, *args, **kwargs):
    cls = type(self)
    if cls._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    if cls.__init__ is not _no_init:
        return
    for base in cls.__mro__:
        init = base.__dict__.get("__init__", _no_init)
        if init is not _no_init:
            cls.__init__ = init
            break
    else:
        cls.__init__ = object.__init__
    cls.__init__(self, *args, **kwargs)


class Protocol(Generic, metaclass=_ProtocolMeta):
    """The base of protocols: of types that are known by what they can do."""
    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get("_is_protocol", False):
            cls._is_protocol = any(base is Protocol for base in cls.__bases__)
        if "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = classmethod(_protocol_hook)
        if not cls._is_protocol:
            return
        for base in cls.__bases__:
            if not (base in (object, Generic) or base.__module__ in (
                    "collections.abc", "contextlib") and base.__name__ in _ALLOWED
                    or isinstance(base, type) and issubclass(base, Generic)
                    and getattr(base, "_is_protocol", False)):
                raise TypeError(
                    "Protocols can only inherit from other protocols, got %r" % (base,))
        if cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init

    __init__ = _no_init


_ALLOWED = {
    "Callable", "Awaitable", "Iterable", "Iterator", "AsyncIterable", "Hashable", "Sized",
    "Container", "Collection", "Reversible", "AbstractContextManager",
    "AbstractAsyncContextManager",
}


def runtime_checkable(cls):
    """Let a protocol be used with isinstance() and issubclass()."""
    if not (isinstance(cls, type) and issubclass(cls, Generic)) or not getattr(
            cls, "_is_protocol", False):
        raise TypeError(
            "@runtime_checkable can be only applied to protocol classes, got %r" % cls)
    cls._is_runtime_protocol = True
    return cls


def cast(typ, val):
    """Give a value another type, as checkers see it."""
    return val


def assert_type(val, typ, /):
    """Ask checkers for the type of a value."""
    return val


def reveal_type(obj, /):
    """Show the type of a value."""
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


_ASSERT_NEVER_REPR_MAX_LENGTH = 100


def assert_never(arg, /):
    """Say that a line can't be reached."""
    value = repr(arg)
    if len(value) > _ASSERT_NEVER_REPR_MAX_LENGTH:
        value = value[:_ASSERT_NEVER_REPR_MAX_LENGTH] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {value}")


def _hints_of(annotations, globalns, localns, is_class=False, is_argument=False):
    hints = {}
    for name, value in annotations.items():
        if value is None:
            value = type(None)
        if isinstance(value, str):
            value = ForwardRef(value, is_argument=is_argument, is_class=is_class)
        hints[name] = _evaluate(value, globalns, localns)
    return hints


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """The annotations of an object, with strings evaluated."""
    if getattr(obj, "__no_type_check__", None):
        return {}
    if isinstance(obj, type):
        hints = {}
        for base in reversed(obj.__mro__):
            annotations = base.__dict__.get("__annotations__", {})
            if globalns is None:
                around = getattr(sys.modules.get(base.__module__), "__dict__", {})
            else:
                around = globalns
            if isinstance(annotations, types.GetSetDescriptorType):
                annotations = {}
            local = dict(vars(base)) if localns is None else localns
            if localns is None and globalns is None:
                around, local = local, around
            hints.update(_hints_of(annotations, around, local, True))
        return hints if include_extras else {
            name: _strip_annotations(value) for name, value in hints.items()}
    if globalns is None:
        if isinstance(obj, types.ModuleType):
            globalns = obj.__dict__
        else:
            inner = obj
            while hasattr(inner, "__wrapped__"):
                inner = inner.__wrapped__
            globalns = getattr(inner, "__globals__", {})
        if localns is None:
            localns = globalns
    elif localns is None:
        localns = globalns
    annotations = getattr(obj, "__annotations__", None)
    if annotations is None:
        if callable(obj) or isinstance(obj, types.ModuleType):
            return {}
        raise TypeError(f"{obj!r} is not a module, class, method, or function.")
    hints = _hints_of(annotations, globalns, localns,
                      is_argument=not isinstance(obj, types.ModuleType))
    return hints if include_extras else {
        name: _strip_annotations(value) for name, value in hints.items()}


def _strip_annotations(value):
    """A type without metadata and marks."""
    if isinstance(value, _AnnotatedAlias):
        return _strip_annotations(value.__origin__)
    if hasattr(value, "__origin__") and value.__origin__ in (Required, NotRequired):
        return _strip_annotations(value.__args__[0])
    if isinstance(value, (_GenericAlias, GenericAlias, types.UnionType)):
        stripped = tuple([_strip_annotations(arg) for arg in value.__args__])
        if stripped == value.__args__:
            return value
        if isinstance(value, _GenericAlias):
            return value.copy_with(stripped)
        if isinstance(value, GenericAlias):
            return GenericAlias(value.__origin__, stripped)
        return functools.reduce(operator.or_, stripped)
    return value


def get_origin(tp):
    """What a generic type is made of, without its arguments."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseGenericAlias, GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if isinstance(tp, types.UnionType):
        return types.UnionType
    return None


def get_args(tp):
    """The arguments of a generic type."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, (_GenericAlias, GenericAlias)):
        result = tp.__args__
        if tp.__origin__ is collections.abc.Callable and not (
                len(result) == 2 and _is_param_expr(result[0])):
            result = (list(result[:-1]), result[-1])
        return result
    if isinstance(tp, types.UnionType):
        return tp.__args__
    return ()


def is_typeddict(tp):
    """Whether a class is a TypedDict."""
    return isinstance(tp, _TypedDictMeta)


def no_type_check(arg):
    """A decorator that says that annotations are no types."""
    if isinstance(arg, type):
        for name in dir(arg):
            value = getattr(arg, name)
            if (getattr(value, "__module__", None) != arg.__module__
                    or getattr(value, "__qualname__", None)
                    != f"{arg.__qualname__}.{getattr(value, '__name__', None)}"):
                continue  # It is not defined in the class.
            if isinstance(value, types.MethodType):
                value = value.__func__
            if isinstance(value, type):
                no_type_check(value)
            elif isinstance(value, types.FunctionType):
                value.__no_type_check__ = True
    try:
        arg.__no_type_check__ = True
    except TypeError:
        pass
    return arg


def no_type_check_decorator(decorator):
    """A decorator that makes another one do what no_type_check does."""
    @functools.wraps(decorator)
    def wrapped(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))
    return wrapped


def _overload_dummy(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions "
        "outside a stub module should always be followed by an implementation that is not "
        "@overload-ed.")


# By module, name and line.
_overload_registry = collections.defaultdict(functools.partial(collections.defaultdict, dict))


def overload(func):
    """Mark one of several signatures of a function."""
    inner = getattr(func, "__func__", func)
    try:
        variants = _overload_registry[inner.__module__][inner.__qualname__]
        variants[inner.__code__.co_firstlineno] = func
    except AttributeError:
        pass
    return _overload_dummy


def get_overloads(func):
    """The signatures that were marked for a function."""
    func = getattr(func, "__func__", func)
    if func.__module__ not in _overload_registry:
        return []
    return list(_overload_registry[func.__module__].get(func.__qualname__, {}).values())


def clear_overloads():
    """Forget the signatures that were marked."""
    _overload_registry.clear()


def final(f):
    """Say that a method is not overridden, or a class not derived from."""
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False,
                        field_specifiers=(), **kwargs):
    """Say that a decorator or class works like dataclass."""
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            "eq_default": eq_default, "order_default": order_default,
            "kw_only_default": kw_only_default, "field_specifiers": field_specifiers,
            "kwargs": kwargs}
        return cls_or_fn
    return decorator


T = TypeVar("T")
KT = TypeVar("KT")
VT = TypeVar("VT")
T_co = TypeVar("T_co", covariant=True)
AnyStr = TypeVar("AnyStr", bytes, str)


def _add_aliases():
    names = globals()
    abc = collections.abc
    for name, parameters in (
            ("Hashable", 0), ("Awaitable", 1), ("Coroutine", 3), ("AsyncIterable", 1),
            ("AsyncIterator", 1), ("Iterable", 1), ("Iterator", 1), ("Reversible", 1),
            ("Sized", 0), ("Container", 1), ("Collection", 1), ("MutableSet", 1),
            ("Mapping", 2), ("MutableMapping", 2), ("Sequence", 1), ("MutableSequence", 1),
            ("ByteString", 0), ("MappingView", 1), ("KeysView", 1), ("ItemsView", 2),
            ("ValuesView", 1), ("Generator", 3), ("AsyncGenerator", 2)):
        names[name] = _SpecialGenericAlias(getattr(abc, name), parameters, name=name)
    names["AbstractSet"] = _SpecialGenericAlias(abc.Set, 1, name="AbstractSet")
    names["Callable"] = _CallableType(abc.Callable, 2, name="Callable")
    for name, origin, parameters in (
            ("List", list, 1), ("Set", set, 1), ("FrozenSet", frozenset, 1), ("Dict", dict, 2),
            ("Type", type, 1)):
        names[name] = _SpecialGenericAlias(origin, parameters, inst=False, name=name)
    names["Tuple"] = _TupleType(tuple, -1, inst=False, name="Tuple")
    for name, origin, parameters in (
            ("Deque", collections.deque, 1), ("DefaultDict", collections.defaultdict, 2),
            ("OrderedDict", collections.OrderedDict, 2), ("Counter", collections.Counter, 1),
            ("ChainMap", collections.ChainMap, 2),
            ("ContextManager", contextlib.AbstractContextManager, 1),
            ("AsyncContextManager", contextlib.AbstractAsyncContextManager, 1)):
        names[name] = _SpecialGenericAlias(origin, parameters, name=name)


_add_aliases()


def __getattr__(name):
    if name in ("Pattern", "Match"):
        import re
        value = _SpecialGenericAlias(getattr(re, name), 1, name=name)
        globals()[name] = value
        return value
    raise AttributeError(f"module 'typing' has no attribute {name!r}")


@runtime_checkable
class SupportsInt(Protocol):
    """Can be made an int."""
    __slots__ = ()

    @abstractmethod
    def __int__(self) -> int:
        pass


@runtime_checkable
class SupportsFloat(Protocol):
    """Can be made a float."""
    __slots__ = ()

    @abstractmethod
    def __float__(self) -> float:
        pass


@runtime_checkable
class SupportsComplex(Protocol):
    """Can be made a complex number."""
    __slots__ = ()

    @abstractmethod
    def __complex__(self) -> complex:
        pass


@runtime_checkable
class SupportsBytes(Protocol):
    """Can be made bytes."""
    __slots__ = ()

    @abstractmethod
    def __bytes__(self) -> bytes:
        pass


@runtime_checkable
class SupportsIndex(Protocol):
    """Can be an index."""
    __slots__ = ()

    @abstractmethod
    def __index__(self) -> int:
        pass


@runtime_checkable
class SupportsAbs(Protocol[T_co]):
    """Has an absolute value."""
    __slots__ = ()

    @abstractmethod
    def __abs__(self) -> T_co:
        pass


@runtime_checkable
class SupportsRound(Protocol[T_co]):
    """Can be rounded."""
    __slots__ = ()

    @abstractmethod
    def __round__(self, ndigits: int = 0) -> T_co:
        pass


class NewType:
    """A type that only checkers tell from the one below."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[2]
        self.__supertype__ = tp
        self.__module__ = sys._caller_module()

    def __mro_entries__(self, bases):
        name = self.__name__

        class Dummy:
            def __init_subclass__(cls):
                raise TypeError(
                    "Cannot subclass an instance of NewType. Perhaps you were looking for: "
                    f"`{cls.__name__} = NewType({cls.__name__!r}, {name})`")
        return (Dummy,)

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __call__(self, x):
        return x

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __reduce__(self):
        return self.__qualname__


_FORBIDDEN = {
    "__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults",
    "_field_types", "_make", "_replace", "_asdict", "_source",
}
_IGNORED = {"__module__", "__name__", "__annotations__"}


def _make_named_tuple(name, field_types, module, defaults=(), bases=(), generic=()):
    fields = [field for field, _ in field_types]
    field_types = {
        field: _type_check(value, f"field {field} annotation must be a type")
        for field, value in field_types}
    made = collections.namedtuple(name, fields, defaults=defaults, module=module)
    if generic:
        made = collections._named_tuple(
            name, made._fields, tuple(defaults), module, bases, generic)
    made.__annotations__ = made.__new__.__annotations__ = field_types
    return made


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        if bases.count(_NamedTuple) > 1:
            raise TypeError("duplicate base class NamedTuple")
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        field_types = ns.get("__annotations__", {})
        with_default = []
        for name in field_types:
            if name in ns:
                with_default.append(name)
            elif with_default:
                raise TypeError(
                    f"Non-default namedtuple field {name} cannot follow default "
                    f"field{'s' if len(with_default) > 1 else ''} {', '.join(with_default)}")
        made = _make_named_tuple(
            typename, field_types.items(), ns["__module__"],
            [ns[name] for name in with_default],
            tuple([tuple if base is _NamedTuple else base for base in bases]),
            ns.get("__orig_bases__", bases) if Generic in bases else ())
        for name, value in ns.items():
            if name in _FORBIDDEN:
                raise AttributeError("Cannot overwrite NamedTuple attribute " + name)
            if name not in _IGNORED and name not in made._fields:
                setattr(made, name, value)
        if Generic in bases:
            made.__class_getitem__ = classmethod(Generic.__class_getitem__.__func__)
            made.__init_subclass__()
        return made


def NamedTuple(typename, fields=None, /, **kwargs):
    """A class of tuples with named fields that have types."""
    if fields is None:
        fields = kwargs.items()
    elif kwargs:
        raise TypeError(
            "Either list of fields or keywords can be provided to NamedTuple, not both")
    made = _make_named_tuple(typename, list(fields), sys._caller_module())
    made.__orig_bases__ = (NamedTuple,)
    return made


_NamedTuple = type.__new__(NamedTupleMeta, "NamedTuple", (), {})
NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict "
                                "base class")
        generic = (Generic,) if any(issubclass(base, Generic) for base in bases) else ()
        made = type.__new__(_TypedDictMeta, name, (*generic, dict), ns)
        annotations = {}
        own = {
            key: _type_check(
                value, "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type", True,
                made.__module__)
            for key, value in ns.get("__annotations__", {}).items()}
        required, optional = set(), set()
        for base in bases:
            annotations.update(base.__dict__.get("__annotations__", {}))
            for key in base.__dict__.get("__required_keys__", ()):
                required.add(key)
                optional.discard(key)
            for key in base.__dict__.get("__optional_keys__", ()):
                optional.add(key)
                required.discard(key)
        annotations.update(own)
        for key, value in own.items():
            origin = get_origin(value)
            if origin is Annotated:
                value = get_args(value)[0]
                origin = get_origin(value)
            needed = origin is Required or total and origin is not NotRequired
            (required if needed else optional).add(key)
            (optional if needed else required).discard(key)
        made.__annotations__ = annotations
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        if not hasattr(made, "__total__"):
            made.__total__ = total
        return made

    __call__ = dict

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __instancecheck__ = __subclasscheck__


def TypedDict(typename, fields=None, /, *, total=True, **kwargs):
    """A class of dicts whose keys have types."""
    if fields is None:
        fields = kwargs
    elif kwargs:
        raise TypeError("TypedDict takes either a dict or keyword arguments, but not both")
    if kwargs:
        import warnings
        warnings.warn(
            "The kwargs-based syntax for TypedDict definitions is deprecated in Python 3.11, "
            "will be removed in Python 3.13, and may not be understood by third-party type "
            "checkers.", DeprecationWarning, stacklevel=2)
    ns = {"__annotations__": dict(fields), "__module__": sys._caller_module()}
    made = _TypedDictMeta(typename, (), ns, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


class IO(Generic[AnyStr]):
    """A stream."""
    __slots__ = ()


class BinaryIO(IO[bytes]):
    """A stream of bytes."""
    __slots__ = ()


class TextIO(IO[str]):
    """A stream of text."""
    __slots__ = ()


def _refuse_subclass(cls, /, *args, **kwds):
    raise TypeError("Cannot subclass special typing classes")


for _each in (_SpecialForm, TypeVar, ParamSpecArgs, ParamSpecKwargs, ParamSpec, TypeVarTuple,
              ForwardRef, _GenericAlias, _SpecialGenericAlias, _CallableGenericAlias,
              _CallableType, _TupleType, _UnionGenericAlias, _LiteralGenericAlias,
              _UnpackGenericAlias, _AnnotatedAlias):
    _each.__init_subclass__ = classmethod(_refuse_subclass)

def __dir__():
    return sorted({*globals(), "Match", "Pattern"})
