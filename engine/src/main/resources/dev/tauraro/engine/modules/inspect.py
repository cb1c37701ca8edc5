"""What is known of functions, classes and modules at run time."""

import builtins
import sys
import types
from collections import namedtuple
from _inspect_frames import *
from _inspect_kinds import *
from _inspect_source import *
from _inspect_signature import (
    BoundArguments, Parameter, Signature, formatannotation, get_annotations, signature,
    _KEYWORD_ONLY, _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _ParameterKind, _VAR_KEYWORD,
    _VAR_POSITIONAL, _empty, _signature,
)


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


def getclasstree(classes, unique=False):
    """Classes with their bases in nested lists: the subclasses of a class follow it in a list."""
    children, roots = {}, []
    for cls in classes:
        if not cls.__bases__:
            if cls not in roots:
                roots.append(cls)
            continue
        for base in cls.__bases__:
            known = children.setdefault(base, [])
            if cls not in known:
                known.append(cls)
            if unique and base in classes:
                break
    roots += [base for base in children if base not in classes]
    return walktree(roots, children, None)


def walktree(classes, children, parent):
    """The part of a class tree below a parent; children tells the subclasses of classes."""
    classes.sort(key=lambda cls: (cls.__module__, cls.__name__))
    tree = []
    for cls in classes:
        tree.append((cls, cls.__bases__))
        if cls in children:
            tree.append(walktree(children[cls], children, cls))
    return tree


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
    elif ismemberdescriptor(obj):
        slots = getattr(obj.__objclass__, "__slots__", None)
        return slots.get(obj.__name__) if isinstance(slots, dict) else None
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


__all__ = [name for name in list(globals()) if not name.startswith("_") and name not in (
    "ABCMeta", "builtins", "collections", "enum", "functools", "sys", "types", "OrderedDict",
    "namedtuple")]
