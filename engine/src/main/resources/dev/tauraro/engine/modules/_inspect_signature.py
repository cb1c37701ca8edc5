"""How callables are to be called: parameters, signatures and annotations, for the module inspect."""

import enum
import functools
import sys
import types
from collections import OrderedDict
from _inspect_kinds import (
    CO_VARARGS, CO_VARKEYWORDS, _is_like_function, isbuiltin, isfunction, ismethod,
    ismethoddescriptor, unwrap,
)

__name__ = "inspect"


def formatannotation(annotation, base_module=None):
    """An annotation as text."""
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    return repr(annotation)


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """The annotations of an object, with strings evaluated if asked to."""
    if isinstance(obj, type):
        found = obj.__dict__.get("__annotations__", None)
        if isinstance(found, types.GetSetDescriptorType):
            found = None
        module = sys.modules.get(getattr(obj, "__module__", None))
        obj_globals = getattr(module, "__dict__", None)
        obj_locals = dict(vars(obj))
    elif isinstance(obj, types.ModuleType):
        found = getattr(obj, "__annotations__", None)
        obj_globals, obj_locals = obj.__dict__, None
    elif callable(obj):
        found = getattr(obj, "__annotations__", None)
        obj_globals, obj_locals = getattr(unwrap(obj), "__globals__", None), None
    else:
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    if not eval_str:
        return dict(found)
    globals = obj_globals if globals is None else globals
    locals = obj_locals if locals is None else locals
    return {
        name: eval(value, globals, locals) if isinstance(value, str) else value
        for name, value in found.items()}


class _void:
    """A marker."""


class _empty:
    """Marks what is not there."""


class _ParameterKind(enum.IntEnum):
    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4

    def __str__(self):
        return self._name_

    @property
    def description(self):
        return _DESCRIPTIONS[self]


_POSITIONAL_ONLY = _ParameterKind.POSITIONAL_ONLY
_POSITIONAL_OR_KEYWORD = _ParameterKind.POSITIONAL_OR_KEYWORD
_VAR_POSITIONAL = _ParameterKind.VAR_POSITIONAL
_KEYWORD_ONLY = _ParameterKind.KEYWORD_ONLY
_VAR_KEYWORD = _ParameterKind.VAR_KEYWORD
_DESCRIPTIONS = {
    _POSITIONAL_ONLY: "positional-only", _POSITIONAL_OR_KEYWORD: "positional or keyword",
    _VAR_POSITIONAL: "variadic positional", _KEYWORD_ONLY: "keyword-only",
    _VAR_KEYWORD: "variadic keyword",
}


class Parameter:
    """A parameter of a signature."""
    __slots__ = ("_name", "_kind", "_default", "_annotation")

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            self._kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        if default is not _empty and self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f"{self._kind.description} parameters cannot have default values")
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        import keyword
        if keyword.iskeyword(name) and self._kind is not _POSITIONAL_ONLY:
            raise ValueError(f"{name!r} is not a valid parameter name")
        if not name.isidentifier():
            raise ValueError(f"{name!r} is not a valid parameter name")
        self._default = default
        self._annotation = annotation
        self._name = name

    def __reduce__(self):
        return (type(self), (self._name, self._kind),
                {"_default": self._default, "_annotation": self._annotation})

    def __setstate__(self, state):
        self._default = state["_default"]
        self._annotation = state["_annotation"]

    @property
    def name(self):
        return self._name

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    @property
    def kind(self):
        return self._kind

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        """The parameter with something changed."""
        return type(self)(
            self._name if name is _void else name, self._kind if kind is _void else kind,
            default=self._default if default is _void else default,
            annotation=self._annotation if annotation is _void else annotation)

    def __str__(self):
        text = self._name
        if self._annotation is not _empty:
            text += ": " + formatannotation(self._annotation)
        if self._default is not _empty:
            equals = " = " if self._annotation is not _empty else "="
            text += equals + repr(self._default)
        if self._kind is _VAR_POSITIONAL:
            return "*" + text
        if self._kind is _VAR_KEYWORD:
            return "**" + text
        return text

    def __repr__(self):
        return '<{} "{}">'.format(self.__class__.__name__, self)

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name == other._name and self._kind == other._kind
                and self._default == other._default and self._annotation == other._annotation)


class BoundArguments:
    """The values that a call gives to parameters."""
    __slots__ = ("arguments", "_signature")

    def __getstate__(self):
        return {"_signature": self._signature, "arguments": self.arguments}

    def __setstate__(self, state):
        self._signature = state["_signature"]
        self.arguments = state["arguments"]

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        args = []
        for name, param in self._signature.parameters.items():
            if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            value = self.arguments[name]
            if param.kind is _VAR_POSITIONAL:
                args.extend(value)
            else:
                args.append(value)
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        started = False
        for name, param in self._signature.parameters.items():
            if not started:
                if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    started = True
                elif name not in self.arguments:
                    started = True
                    continue
            if not started or name not in self.arguments:
                continue
            value = self.arguments[name]
            if param.kind is _VAR_KEYWORD:
                kwargs.update(value)
            else:
                kwargs[name] = value
        return kwargs

    def apply_defaults(self):
        """Fill in the defaults."""
        filled = []
        for name, param in self._signature.parameters.items():
            if name in self.arguments:
                filled.append((name, self.arguments[name]))
            elif param.default is not _empty:
                filled.append((name, param.default))
            elif param.kind is _VAR_POSITIONAL:
                filled.append((name, ()))
            elif param.kind is _VAR_KEYWORD:
                filled.append((name, {}))
        self.arguments = dict(filled)

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __repr__(self):
        args = ["{}={!r}".format(name, value) for name, value in self.arguments.items()]
        return "<{} ({})>".format(self.__class__.__name__, ", ".join(args))


class Signature:
    """The parameters of a callable and the annotation of its result."""
    __slots__ = ("_return_annotation", "_parameters")

    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        found = OrderedDict()
        top = _POSITIONAL_ONLY
        seen_default = False
        for param in parameters or ():
            kind, name = param.kind, param.name
            if kind < top:
                raise ValueError(
                    "wrong parameter order: {} parameter before {} parameter".format(
                        top.description, kind.description))
            top = max(top, kind)
            if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                if param.default is not _empty:
                    seen_default = True
                elif seen_default:
                    raise ValueError("non-default argument follows default argument")
            if name in found:
                raise ValueError("duplicate parameter name: {!r}".format(name))
            found[name] = param
        self._parameters = types.MappingProxyType(found)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        sig = signature(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals,
                        eval_str=eval_str)
        if type(sig) is cls:
            return sig
        return cls(sig.parameters.values(), return_annotation=sig.return_annotation)

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def __reduce__(self):
        return (type(self), (tuple(self._parameters.values()),),
                {"_return_annotation": self._return_annotation})

    def __setstate__(self, state):
        self._return_annotation = state["_return_annotation"]

    def replace(self, *, parameters=_void, return_annotation=_void):
        """The signature with something changed."""
        return type(self)(
            self.parameters.values() if parameters is _void else parameters,
            return_annotation=(
                self._return_annotation if return_annotation is _void else return_annotation))

    def _comparable(self):
        params = tuple([p for p in self.parameters.values() if p.kind is not _KEYWORD_ONLY])
        keywords = {p.name: p for p in self.parameters.values() if p.kind is _KEYWORD_ONLY}
        return params, keywords, self.return_annotation

    def __hash__(self):
        params, keywords, annotation = self._comparable()
        return hash((params, frozenset(keywords.values()), annotation))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return self._comparable() == other._comparable()

    def bind(self, /, *args, **kwargs):
        """The values of the parameters in a call; TypeError when it would fail."""
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        """The values of the parameters that are given."""
        return self._bind(args, kwargs, partial=True)

    def _bind(self, args, kwargs, *, partial=False):
        arguments = {}
        positional = list(args)
        params = list(self.parameters.values())
        kwargs = dict(kwargs)
        index = 0
        while index < len(params):
            param = params[index]
            if param.kind is _VAR_POSITIONAL:
                if positional:
                    arguments[param.name] = tuple(positional)
                    positional = []
                index += 1
                break
            if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                break
            if positional:
                if param.name in kwargs and param.kind is not _POSITIONAL_ONLY:
                    raise TypeError(
                        "multiple values for argument {arg!r}".format(arg=param.name)) from None
                arguments[param.name] = positional.pop(0)
                index += 1
                continue
            if param.name in kwargs:
                if param.kind is _POSITIONAL_ONLY:
                    raise TypeError(
                        "{arg!r} parameter is positional only, but was passed as a "
                        "keyword".format(arg=param.name)) from None
                break
            if param.default is not _empty or partial:
                index += 1
                continue
            raise TypeError(
                "missing a required argument: {arg!r}".format(arg=param.name)) from None
        if positional:
            raise TypeError("too many positional arguments") from None
        rest = None
        for param in params[index:]:
            if param.kind is _VAR_KEYWORD:
                rest = param
                continue
            if param.kind is _VAR_POSITIONAL:
                continue
            if param.name in kwargs and param.kind is not _POSITIONAL_ONLY:
                arguments[param.name] = kwargs.pop(param.name)
            elif not partial and param.default is _empty:
                raise TypeError(
                    "missing a required argument: {arg!r}".format(arg=param.name)) from None
        if kwargs:
            if rest is None:
                raise TypeError(
                    "got an unexpected keyword argument {arg!r}".format(arg=next(iter(kwargs))))
            arguments[rest.name] = kwargs
        return self._bound_arguments_cls(self, arguments)

    def __repr__(self):
        return "<{} {}>".format(self.__class__.__name__, self)

    def __str__(self):
        result = []
        positional_only = False
        needs_star = True
        for param in self.parameters.values():
            if param.kind is _POSITIONAL_ONLY:
                positional_only = True
            elif positional_only:
                result.append("/")
                positional_only = False
            if param.kind is _VAR_POSITIONAL:
                needs_star = False
            elif param.kind is _KEYWORD_ONLY and needs_star:
                result.append("*")
                needs_star = False
            result.append(str(param))
        if positional_only:
            result.append("/")
        text = "({})".format(", ".join(result))
        if self.return_annotation is not _empty:
            text += " -> " + formatannotation(self.return_annotation)
        return text


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """The signature of a callable."""
    evaluation = {"globals": globals, "locals": locals, "eval_str": eval_str}
    return _signature(obj, follow=follow_wrapped, evaluation=evaluation)


def _of_function(func, evaluation=None):
    code = func.__code__
    names = code.co_varnames
    count, only = code.co_argcount, code.co_posonlyargcount
    annotations = get_annotations(func, **(evaluation or {}))
    defaults = func.__defaults__ or ()
    keyword_defaults = func.__kwdefaults__ or {}
    first_default = count - len(defaults)
    params = []

    def add(name, kind, default=_empty):
        params.append(Parameter(
            name, kind, default=default, annotation=annotations.get(name, _empty)))

    for index, name in enumerate(names[:count]):
        kind = _POSITIONAL_ONLY if index < only else _POSITIONAL_OR_KEYWORD
        add(name, kind, defaults[index - first_default] if index >= first_default else _empty)
    following = count + code.co_kwonlyargcount
    if code.co_flags & CO_VARARGS:
        add(names[following], _VAR_POSITIONAL)
        following += 1
    for name in names[count:count + code.co_kwonlyargcount]:
        add(name, _KEYWORD_ONLY, keyword_defaults.get(name, _empty))
    if code.co_flags & CO_VARKEYWORDS:
        add(names[following], _VAR_KEYWORD)
    return Signature(params, return_annotation=annotations.get("return", _empty))


def _without_first(sig):
    params = list(sig.parameters.values())
    if not params or params[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if params[0].kind is not _VAR_POSITIONAL:
        del params[0]
    return sig.replace(parameters=params)


def _of_partial_method(sig, method):
    """The parameters of a method some of which are given: all but the instance, which stays."""
    rest = _of_partial(sig, method, (None,))
    first = next(iter(sig.parameters.values()))
    if first.kind is _VAR_POSITIONAL:
        return rest
    return sig.replace(parameters=[first, *rest.parameters.values()])


def _of_partial(sig, partial, before=()):
    try:
        bound = sig.bind_partial(*before, *partial.args, **partial.keywords)
    except TypeError as error:
        raise ValueError(f"partial object {partial!r} has incorrect arguments") from error
    params = []
    keyword_only = False
    for name, param in sig.parameters.items():
        if name in bound.arguments and name not in partial.keywords and param.kind in (
                _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            continue
        if name in partial.keywords:
            if param.kind is _POSITIONAL_OR_KEYWORD:
                keyword_only = True
            param = param.replace(default=partial.keywords[name])
        if keyword_only:
            if param.kind is _POSITIONAL_OR_KEYWORD:
                param = param.replace(kind=_KEYWORD_ONLY)
            elif param.kind is _VAR_POSITIONAL:
                continue
        params.append(param)
    return sig.replace(parameters=params)


def _signature(obj, follow=True, skip_bound=True, evaluation=None):
    if not callable(obj):
        raise TypeError("{!r} is not a callable object".format(obj))
    if ismethod(obj):
        sig = _signature(obj.__func__, follow, skip_bound, evaluation)
        return _without_first(sig) if skip_bound else sig
    if follow:
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__") or ismethod(f))
        if ismethod(obj):
            return _signature(obj, follow, skip_bound, evaluation)
    given = getattr(obj, "__signature__", None)
    if given is not None:
        if not isinstance(given, Signature):
            raise TypeError("unexpected object {!r} in __signature__ attribute".format(given))
        return given
    partial_method = getattr(obj, "_partialmethod", None)
    if isinstance(partial_method, functools.partialmethod):
        return _of_partial_method(
            _signature(partial_method.func, follow, skip_bound, evaluation), partial_method)
    if isfunction(obj) or _is_like_function(obj):
        return _of_function(obj, evaluation)
    if isinstance(obj, functools.partial):
        return _of_partial(_signature(obj.func, follow, skip_bound, evaluation), obj)
    if isinstance(obj, type):
        return _of_class(obj, follow, skip_bound, evaluation)
    if isbuiltin(obj) or ismethoddescriptor(obj) or isinstance(obj, types.MethodWrapperType):
        text = getattr(obj, "__text_signature__", None)
        if text:
            return _of_text(obj, text)
        raise ValueError("no signature found for builtin {!r}".format(obj))
    call = getattr(type(obj), "__call__", None)
    if isfunction(call):
        sig = _signature(call, follow, skip_bound, evaluation)
        return _without_first(sig) if skip_bound else sig
    raise ValueError("callable {!r} is not supported by signature".format(obj))


def _of_text(obj, text):
    """The signature of something built in, from its parameters as text."""
    inside = text[1:-1]
    defined = {"sys": sys}
    try:
        exec("def described({}): pass".format(inside.removeprefix("$")), defined)
    except SyntaxError:
        raise ValueError("{!r} builtin has invalid signature".format(obj)) from None
    sig = _of_function(defined["described"])
    if not inside.startswith("$"):
        return sig
    if getattr(obj, "__self__", None) is not None or inside.startswith("$module"):
        return _without_first(sig)
    first, *others = sig.parameters.values()
    return sig.replace(parameters=[first.replace(kind=_POSITIONAL_ONLY), *others])


def _of_class(cls, follow, skip_bound, evaluation):
    places = [(type(cls), "__call__")]
    for base in cls.__mro__:
        places += [(cls, name) for name in ("__new__", "__init__") if name in base.__dict__]
    for owner, name in places:
        method = getattr(owner, name, None)
        method = getattr(method, "__func__", method)
        if isfunction(method):
            sig = _signature(method, follow, skip_bound, evaluation)
            return _without_first(sig) if skip_bound else sig
    for base in cls.__mro__[:-1]:
        if base.__text_signature__:
            return _of_text(cls, base.__text_signature__)
    if cls is type:
        raise ValueError("no signature found for builtin {!r}".format(cls))
    if type in cls.__mro__:
        raise ValueError("callable {!r} is not supported by signature".format(cls))
    if cls.__init__ is object.__init__ and cls.__new__ is object.__new__:
        return Signature([]) if cls is not object else Signature()
    raise ValueError("no signature found for builtin type {!r}".format(cls))
