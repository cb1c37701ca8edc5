"""What is known of functions, classes and modules at run time."""

import builtins
import collections.abc
import enum
import functools
import sys
import types
from abc import ABCMeta
from collections import OrderedDict, namedtuple
from _inspect_frames import *
from _types import _is_awaitable

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS = 1, 2, 4, 8
CO_NESTED, CO_GENERATOR, CO_NOFREE, CO_COROUTINE = 16, 32, 64, 128
CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 256, 512


def ismodule(object):
    return isinstance(object, types.ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, types.MethodType)


def isfunction(object):
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)


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


def isgetsetdescriptor(object):
    return isinstance(object, types.GetSetDescriptorType)


def ismemberdescriptor(object):
    return isinstance(object, types.MemberDescriptorType)


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


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isawaitable(object):
    return _is_awaitable(object) or isinstance(object, collections.abc.Awaitable)


def istraceback(object):
    return isinstance(object, types.TracebackType)


def isframe(object):
    return isinstance(object, types.FrameType)


def iscode(object):
    return isinstance(object, types.CodeType)


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


def getmembers(object, predicate=None):
    """The attributes with their values, by name."""
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """The attributes with their values, without running descriptors."""
    return _members(object, predicate, getattr_static)


def _members(object, predicate, getter):
    found = []
    names = dir(object)
    if isclass(object):
        for base in object.__bases__:
            for name, value in base.__dict__.items():
                if isinstance(value, types.DynamicClassAttribute):
                    names.append(name)
    seen = set()
    for name in names:
        try:
            value = getter(object, name)
            if name in seen:
                raise AttributeError
        except AttributeError:
            mro = (object,) + object.__mro__ if isclass(object) else ()
            for base in mro:
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue
        if predicate is None or predicate(value):
            found.append((name, value))
        seen.add(name)
    found.sort(key=lambda pair: pair[0])
    return found


_missing = object()


_mro_of = type.__dict__["__mro__"].__get__
_dict_of = type.__dict__["__dict__"].__get__


def _stored_in_class(cls, attr):
    for base in _mro_of(cls):
        names = _dict_of(base)
        if attr in names:
            return names[attr]
    return _missing


def _hides_dict(cls):
    """Whether a class of a script says itself what the dict of its instances is."""
    for base in _mro_of(cls):
        names = _dict_of(base)
        if "__dict__" in names:
            own = names["__dict__"]
            return base is not type and not isinstance(own, types.GetSetDescriptorType)
    return False


def _stored_in_instance(obj, attr):
    try:
        names = object.__getattribute__(obj, "__dict__")
    except AttributeError:
        return _missing
    return dict.get(names, attr, _missing)


def _is_data_descriptor(value):
    cls = type(value)
    return _stored_in_class(cls, "__get__") is not _missing and (
        _stored_in_class(cls, "__set__") is not _missing
        or _stored_in_class(cls, "__delete__") is not _missing)


def getattr_static(obj, attr, default=_missing):
    """An attribute as it is stored, without running descriptors."""
    cls = type(obj)
    if type in _mro_of(cls):
        found = _missing if _hides_dict(cls) else _stored_in_class(obj, attr)
        if found is _missing:
            for base in _mro_of(cls):
                if not _hides_dict(type(base)) and attr in _dict_of(base):
                    found = _dict_of(base)[attr]
                    break
        if found is not _missing:
            return found
    else:
        found = _stored_in_class(cls, attr)
        instance = _missing if _hides_dict(cls) else _stored_in_instance(obj, attr)
        if instance is not _missing and (found is _missing or not _is_data_descriptor(found)):
            return instance
        if found is not _missing:
            return found
    if default is not _missing:
        return default
    raise AttributeError(attr)


Attribute = namedtuple("Attribute", "name kind defining_class object")


def classify_class_attrs(cls):
    """The attributes of a class: of what kind, and from where."""
    classes = cls.__mro__
    metaclasses = [each for each in type(cls).__mro__ if each not in (type, object)]
    names = dir(cls)
    for base in classes:
        for name, value in base.__dict__.items():
            if isinstance(value, types.DynamicClassAttribute) and value.fget is not None:
                names.append(name)
    result = []
    for name in dict.fromkeys(names):
        home, value = _seen_in_class(cls, name, metaclasses)
        stored = None
        for base in (*classes, *metaclasses):
            if name in base.__dict__:
                stored = base.__dict__[name]
                if home not in metaclasses:
                    home = base
                break
        if home is None:
            continue
        if value is None:
            value = stored
        kind = "method" if isroutine(value) else "data"
        for types_of_kind, name_of_kind in _KINDS:
            if isinstance(stored, types_of_kind):
                kind, value = name_of_kind, stored
                break
        result.append(Attribute(name, kind, home, value))
    return result


_KINDS = (
    ((staticmethod, types.BuiltinMethodType), "static method"),
    ((classmethod, types.ClassMethodDescriptorType), "class method"),
    (property, "property"),
)


def _seen_in_class(cls, name, metaclasses):
    """Where an attribute of a class that getattr() gives comes from, and the attribute."""
    if name == "__dict__":
        return None, None
    try:
        value = getattr(cls, name)
    except Exception:
        return None, None
    home = getattr(value, "__objclass__", None)
    if home not in cls.__mro__:
        home = None
    for base in cls.__mro__:
        if getattr(base, name, None) is value:
            home = base
    for base in metaclasses:
        try:
            if base.__getattr__(cls, name) is value:
                home = base
        except AttributeError:
            pass
    return home, value


def getmro(cls):
    """The classes in which attributes are looked for."""
    return cls.__mro__


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


def getdoc(object):
    """The docstring, without indentation; that of a base when there is none."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        doc = _find_doc(object)
    if not isinstance(doc, str):
        return None
    return cleandoc(doc)


def _find_doc(obj):
    if isclass(obj):
        for base in obj.__mro__:
            if base is not object and base.__doc__ is not None:
                return base.__doc__
        return None
    if ismethod(obj):
        name = obj.__func__.__name__
        cls = obj.__self__ if isclass(obj.__self__) else type(obj.__self__)
    elif isfunction(obj):
        name = obj.__name__
        cls = _class_of(obj)
    elif isinstance(obj, property):
        name = obj.fget.__name__
        cls = _class_of(obj.fget)
    else:
        return None
    if cls is None:
        return None
    for base in cls.__mro__:
        try:
            doc = getattr(base, name).__doc__
        except AttributeError:
            continue
        if doc is not None:
            return doc
    return None


def _class_of(func):
    found = sys.modules.get(func.__module__)
    for part in func.__qualname__.split(".")[:-1]:
        found = getattr(found, part, None)
    return found if isclass(found) else None


def cleandoc(doc):
    """A docstring without the indentation of its lines."""
    lines = doc.expandtabs().split("\n")
    margin = sys.maxsize
    for line in lines[1:]:
        content = len(line.lstrip())
        if content:
            margin = min(margin, len(line) - content)
    if lines:
        lines[0] = lines[0].lstrip()
    if margin < sys.maxsize:
        lines[1:] = [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getmodule(object, _filename=None):
    """The module in which something was defined."""
    if ismodule(object):
        return object
    if isframe(object):
        return sys.modules.get(object.f_globals.get("__name__"))
    return sys.modules.get(getattr(object, "__module__", None))


def getmodulename(path):
    name = path.rpartition("/")[2]
    return name[:-3] if name.endswith(".py") else None


def getfile(object):
    """The file in which something was defined."""
    if ismodule(object) and getattr(object, "__file__", None):
        return object.__file__
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        return getframeinfo(object, 0).filename
    if isframe(object):
        object = object.f_code
    if iscode(object):
        return object.co_filename
    raise TypeError(
        "module, class, method, function, traceback, frame, or code object was expected, got "
        "{}".format(type(object).__name__))


getsourcefile = getfile


def getsourcelines(object):
    """The lines of a function's or class's source, and the number of the first."""
    object = unwrap(object)
    if ismodule(object):
        raise OSError("could not get source code")
    lines, first = findsource(object)
    if isframe(object) and object.f_code.co_name == "<module>":
        return lines, 0
    return getblock(lines[first:]), first + 1


def getblock(lines):
    """The lines of the definition that begins with the first line."""
    indent = len(lines[0]) - len(lines[0].lstrip())
    opened = 0
    header = False
    end = 1
    for number, line in enumerate(lines):
        text = line.strip()
        if header and text and not text.startswith("#") and not opened:
            if len(line) - len(line.lstrip()) <= indent:
                break
        if not header:
            opened += sum(map(line.count, "([{")) - sum(map(line.count, ")]}"))
            if not opened and not text.startswith("@"):
                header = True
                if not text.endswith(":"):
                    return lines[:number + 1]
        if text and not (text.startswith("#") and len(line) - len(line.lstrip()) <= indent):
            end = number + 1
    return lines[:end]


def getsource(object):
    """The source of a function or class."""
    return "".join(getsourcelines(object)[0])


def getcomments(object):
    """The comment lines right before a definition, or None."""
    try:
        lines, first = findsource(object)
    except (OSError, TypeError):
        return None
    start = first
    while start and lines[start - 1].lstrip().startswith("#"):
        start -= 1
    return "".join([line.lstrip() for line in lines[start:first]]) or None


def getcallargs(func, /, *positional, **named):
    """The parameters with the values that a call would give them."""
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__,) + positional
        func = func.__func__
    # A function with the same parameters complains as the function itself does.
    sig = signature(func)
    params = [param.replace(annotation=_empty, default=_empty) for param in sig.parameters.values()]
    with_default = [name for name, param in sig.parameters.items() if param.default is not _empty]
    shown = str(Signature([
        param.replace(default=_Shown(f"defaults[{param.name!r}]"))
        if param.name in with_default else param for param in params]))
    made = {"defaults": {name: sig.parameters[name].default for name in with_default}}
    exec(f"def stub{shown}: return locals()", made)
    made["stub"].__qualname__ = func.__name__
    try:
        return made["stub"](*positional, **named)
    except TypeError as error:
        raise TypeError(str(error).replace(", and ", " and ")) from None


class _Shown:
    """Is shown as a text."""

    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


ClosureVars = namedtuple("ClosureVars", "nonlocals globals builtins unbound")


def getclosurevars(func):
    """The variables from outside that a function uses."""
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError("{!r} is not a Python function".format(func))
    code = func.__code__
    nonlocals = {}
    if func.__closure__ is not None:
        nonlocals = {
            name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__)}
    global_names, builtin_names, unbound = {}, {}, set()
    known = func.__globals__.get("__builtins__", builtins)
    if ismodule(known):
        known = known.__dict__
    for name in code.co_names:
        if name in func.__globals__:
            global_names[name] = func.__globals__[name]
        elif name in known:
            builtin_names[name] = known[name]
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, global_names, builtin_names, unbound)


FullArgSpec = namedtuple(
    "FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations")


def getfullargspec(func):
    """The parameters of a function."""
    try:
        sig = _signature(func, follow=False, skip_bound=False)
    except Exception as error:
        raise TypeError("unsupported callable") from error
    args, defaults, kwonly, kwdefaults, annotations = [], [], [], {}, {}
    varargs = varkw = None
    if sig.return_annotation is not _empty:
        annotations["return"] = sig.return_annotation
    for name, param in sig.parameters.items():
        kind = param.kind
        if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            args.append(name)
            if param.default is not _empty:
                defaults.append(param.default)
        elif kind is _VAR_POSITIONAL:
            varargs = name
        elif kind is _KEYWORD_ONLY:
            kwonly.append(name)
            if param.default is not _empty:
                kwdefaults[name] = param.default
        else:
            varkw = name
        if param.annotation is not _empty:
            annotations[name] = param.annotation
    return FullArgSpec(
        args, varargs, varkw, tuple(defaults) or None, kwonly, kwdefaults or None, annotations)


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


def _is_like_function(obj):
    """Whether this describes itself as functions do, such as functions that are compiled."""
    code = getattr(obj, "__code__", None)
    return (callable(obj) and not isclass(obj) and isinstance(code, types.CodeType)
            and isinstance(getattr(obj, "__name__", None), str)
            and isinstance(getattr(obj, "__defaults__", _void), (tuple, type(None)))
            and isinstance(getattr(obj, "__kwdefaults__", _void), (dict, type(None)))
            and isinstance(getattr(obj, "__annotations__", _void), (dict, type(None))))


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


def _of_partial(sig, partial):
    try:
        bound = sig.bind_partial(*partial.args, **partial.keywords)
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
    if type in cls.__mro__:
        raise ValueError("no signature found for builtin type {!r}".format(cls))
    if cls.__init__ is object.__init__ and cls.__new__ is object.__new__:
        return Signature([]) if cls is not object else Signature()
    raise ValueError("no signature found for builtin type {!r}".format(cls))


__all__ = [name for name in list(globals()) if not name.startswith("_") and name not in (
    "builtins", "collections", "enum", "functools", "sys", "types", "OrderedDict", "namedtuple")]
