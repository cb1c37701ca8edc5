"""Enumerations."""

import sys

from _types import _own
from types import DynamicClassAttribute, MappingProxyType

__all__ = [
    "EnumType", "EnumMeta", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto",
    "unique", "property", "verify", "member", "nonmember", "FlagBoundary", "STRICT", "CONFORM",
    "EJECT", "KEEP", "global_flag_repr", "global_enum_repr", "global_str", "global_enum",
    "EnumCheck", "CONTINUOUS", "NAMED_FLAGS", "UNIQUE", "pickle_by_global_name",
    "pickle_by_enum_name",
]

# The classes of this module, which code that runs before they exist asks for.
Enum = Flag = EJECT = KEEP = ReprEnum = None
_stdlib_property = property


def pickle_by_global_name(self, proto):
    """Pickle as the name of a variable of the module."""
    return self.name


def pickle_by_enum_name(self, proto):
    """Pickle as an attribute of the enumeration."""
    return getattr, (self.__class__, self._name_)


_reduce_ex_by_global_name = pickle_by_global_name


def _make_class_unpicklable(obj):
    """Let a class, or a namespace that becomes one, refuse to be pickled."""

    def refuse(self, proto):
        raise TypeError("%r cannot be pickled" % self)

    if isinstance(obj, dict):
        obj["__reduce_ex__"] = refuse
        obj["__module__"] = "<unknown>"
    else:
        setattr(obj, "__reduce_ex__", refuse)
        setattr(obj, "__module__", "<unknown>")


class nonmember:
    """Keeps a value in the body of an enumeration from becoming a member."""

    def __init__(self, value):
        self.value = value


class member:
    """Makes a value in the body of an enumeration a member."""

    def __init__(self, value):
        self.value = value


def _is_descriptor(obj):
    return hasattr(obj, "__get__") or hasattr(obj, "__set__") or hasattr(obj, "__delete__")


def _is_dunder(name):
    return (len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_"
            and name[-3] != "_")


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def _is_private(cls_name, name):
    prefix = f"_{cls_name}__"
    return (len(name) > len(prefix) and name.startswith(prefix)
            and (name[-1] != "_" or name[-2] != "_"))


def _is_single_bit(number):
    return number != 0 and number & (number - 1) == 0


def _high_bit(value):
    """The index of the highest bit, -1 when there is none."""
    return value.bit_length() - 1


def bin(number, max_bits=None):
    """The binary digits of a number, with a sign digit in front."""
    ceiling = 2 ** number.bit_length()
    if number >= 0:
        text = format(number + ceiling, "b")[1:]
        sign = "0"
    else:
        text = format(~number ^ (ceiling - 1) + ceiling, "b")
        text = text[1:]
        sign = "1"
    digits = (sign[:1] * max_bits)[len(text):] + text if max_bits is not None else text
    return f"0b{sign} {digits}"


def _iter_bits_lsb(number):
    if isinstance(number, Enum):
        number = number.value
    if number < 0:
        raise ValueError(f"{number} is not a positive integer")
    while number:
        bit = number & -number
        yield bit
        number ^= bit


def show_flag_values(value):
    """The single bits of a value."""
    return list(_iter_bits_lsb(value))


class property(DynamicClassAttribute):
    """An attribute of members that does not hide a member of the same name."""

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            members = _own(ownerclass, "_member_map_") or ()
            if self.name in members:
                return members[self.name]
            raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}")
        if self.fget is None:
            members = type(instance)._member_map_
            if self.name in members:
                return members[self.name]
            raise AttributeError(f"{ownerclass!r} member has no attribute {self.name!r}")
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(
                f"<enum {self.clsname!r}> cannot set attribute {self.name!r}")
        return self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(
                f"<enum {self.clsname!r}> cannot delete attribute {self.name!r}")
        return self.fdel(instance)

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


_no_value = object()


class auto:
    """A value that the enumeration chooses."""

    def __init__(self, value=_no_value):
        self.value = value

    def __repr__(self):
        return "auto(%r)" % (self.value,)


class _EnumDict(dict):
    """The namespace of the body of an enumeration: tells members from other names."""

    def __init__(self):
        super().__init__()
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._cls_name = ""
        self._generate_next_value = None

    def __setitem__(self, key, value):
        if self._cls_name and _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            value = self._set_sunder(key, value)
        elif _is_dunder(key):
            if key == "__order__":
                key = "_order_"
        elif key in self._member_names:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif isinstance(value, member) or not _is_descriptor(value):
            value = self._set_member(key, value)
        dict.__setitem__(self, key, value)

    def _set_sunder(self, key, value):
        if key not in (
                "_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_",
                "_iter_member_", "_iter_member_by_value_", "_iter_member_by_def_"):
            raise ValueError(
                f"_sunder_ names, such as {key!r}, are reserved for future Enum use")
        if key == "_generate_next_value_":
            if self._auto_called:
                raise TypeError("_generate_next_value_ must be defined before members")
            self._generate_next_value = getattr(value, "__func__", value)
        elif key == "_ignore_":
            value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
            self._ignore = value
            already = set(value) & set(self._member_names)
            if already:
                raise ValueError("_ignore_ cannot specify already set names: %r" % (already,))
        return value

    def _set_member(self, key, value):
        if key in self:
            raise TypeError("%r already defined as %r" % (key, self[key]))
        if isinstance(value, type):
            import warnings
            warnings.warn(
                "In 3.13 classes created inside an enum will not become a member.  Use the "
                "`member` decorator to keep the current behavior.",
                DeprecationWarning, stacklevel=3)
        if isinstance(value, member):
            value = value.value
        if isinstance(value, auto):
            value = self._choose(key, (value,))[0]
        elif type(value) is tuple and any(isinstance(item, auto) for item in value):
            value = self._choose(key, value)
        else:
            self._last_values.append(value)
        self._member_names[key] = None
        return value

    def _choose(self, key, items):
        """The items with a value for each auto(), which count on from each other."""
        result = []
        for item in items:
            if isinstance(item, auto):
                if item.value is _no_value:
                    item.value = self._generate_next_value(
                        key, 1, len(self._member_names), self._last_values[:])
                    self._auto_called = True
                item = item.value
                self._last_values.append(item)
            result.append(item)
        return tuple(result)

    def update(self, members, **more_members):
        for key in members.keys() if hasattr(members, "keys") else ():
            self[key] = members[key]
        if not hasattr(members, "keys"):
            for key, value in members:
                self[key] = value
        for key, value in more_members.items():
            self[key] = value


class EnumType(type):
    """The metaclass of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        namespace = _EnumDict()
        namespace._cls_name = cls
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        if first_enum is not None:
            namespace["_generate_next_value_"] = getattr(
                first_enum, "_generate_next_value_", None)
        return namespace

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if _simple or not isinstance(classdict, _EnumDict):
            return super().__new__(metacls, cls, bases, classdict, **kwds)
        ignored = classdict.setdefault("_ignore_", [])
        ignored.append("_ignore_")
        for key in ignored:
            classdict.pop(key, None)
        member_names = [name for name in classdict._member_names if name in classdict]
        invalid = set(member_names) & {"mro", ""}
        if invalid:
            raise ValueError("invalid enum member name(s) " + ",".join(map(repr, invalid)))
        namespace = dict(classdict)
        values = [(name, namespace.pop(name)) for name in member_names]
        order = namespace.pop("_order_", None)
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        new, save_new, use_args = metacls._find_new_(namespace, member_type, first_enum)
        generate = namespace.get("_generate_next_value_")
        if generate is not None and not isinstance(generate, staticmethod):
            namespace["_generate_next_value_"] = staticmethod(generate)
        namespace.update(
            _new_member_=new, _use_args_=use_args, _member_names_=[], _member_map_={},
            _value2member_map_={}, _unhashable_values_=[], _member_type_=member_type,
            _value_repr_=metacls._find_data_repr_(cls, bases),
            _boundary_=boundary or getattr(first_enum, "_boundary_", None),
            _flag_mask_=0, _singles_mask_=0, _all_bits_=0, _inverted_=None)
        try:
            enum_class = super().__new__(metacls, cls, bases, namespace, **kwds)
        except RuntimeError as error:
            raise (error.__cause__ or error)
        if Enum is not None:
            _finish_mixin(enum_class, member_type, first_enum, namespace)
        for name, value in values:
            _add_member(enum_class, name, value)
        if Enum is not None and save_new:
            own_new = _own(enum_class, "__new__")
            enum_class.__new_member__ = own_new.__func__ if isinstance(
                own_new, staticmethod) else enum_class.__new__
        if Enum is not None:
            enum_class.__new__ = Enum.__new__
        if Flag is not None and issubclass(enum_class, Flag):
            _finish_flag(enum_class, namespace, member_type)
        if order is not None:
            _check_order(enum_class, order)
        return enum_class

    def __init__(cls, *args, **kwds):
        pass

    def __bool__(cls):
        return True

    def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1,
                 boundary=None):
        if names is None:
            return cls.__new__(cls, value)
        return cls._create_(
            value, names, module=module, qualname=qualname, type=type, start=start,
            boundary=boundary)

    def __contains__(cls, member):
        if not isinstance(member, Enum):
            import warnings
            warnings.warn(
                "in 3.12 __contains__ will no longer raise TypeError, but will return True or\n"
                "False depending on whether the value is a member or the value of a member",
                DeprecationWarning, stacklevel=2)
            raise TypeError(
                "unsupported operand type(s) for 'in': '%s' and '%s'" % (
                    type(member).__qualname__, cls.__class__.__qualname__))
        return isinstance(member, cls) and member._name_ in cls._member_map_

    def __delattr__(cls, attr):
        if attr in (_own(cls, "_member_map_") or ()):
            raise AttributeError(f"{cls.__name__!r} cannot delete member {attr!r}.")
        super().__delattr__(attr)

    def __dir__(cls):
        shown = {
            "__class__", "__contains__", "__doc__", "__getitem__", "__iter__", "__len__",
            "__members__", "__module__", "__name__", "__qualname__",
        } | set(cls._member_names_)
        if cls._new_member_ is not object.__new__:
            shown.add("__new__")
        if cls.__init_subclass__ is not object.__init_subclass__:
            shown.add("__init_subclass__")
        if cls._member_type_ is object:
            return sorted(shown)
        return sorted(set(dir(cls._member_type_)) | shown)

    def __getattr__(cls, name):
        if _is_dunder(name):
            raise AttributeError(name)
        try:
            return cls._member_map_[name]
        except KeyError:
            raise AttributeError(name) from None

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        members = cls._member_map_
        return (members[name] for name in cls._member_names_)

    def __len__(cls):
        return len(cls._member_names_)

    @_stdlib_property
    def __members__(cls):
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        if Flag is not None and issubclass(cls, Flag):
            return "<flag %r>" % cls.__name__
        return "<enum %r>" % cls.__name__

    def __reversed__(cls):
        members = cls._member_map_
        return (members[name] for name in reversed(cls._member_names_))

    def __setattr__(cls, name, value):
        if name in (_own(cls, "_member_map_") or ()):
            raise AttributeError("cannot reassign member %r" % (name,))
        super().__setattr__(name, value)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1,
                 boundary=None):
        """The functional way to make an enumeration."""
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        _, first_enum = cls._get_mixins_(class_name, bases)
        classdict = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            plain, names, values = names, [], []
            for count, name in enumerate(plain):
                value = first_enum._generate_next_value_(name, start, count, values[:])
                values.append(value)
                names.append((name, value))
        for item in names:
            if isinstance(item, str):
                name, value = item, names[item]
            else:
                name, value = item
            classdict[name] = value
        classdict["__module__"] = module if module is not None else sys._caller_module()
        if qualname is not None:
            classdict["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, classdict, boundary=boundary)

    def _convert_(cls, name, module, filter, source=None, *, boundary=None, as_global=False):
        """Make an enumeration of those variables of a module that a function chooses."""
        namespace = sys.modules[module].__dict__
        found = namespace if source is None else source.__dict__
        members = [(key, found[key]) for key in found.keys() if filter(key)]
        try:
            members.sort(key=lambda pair: (pair[1], pair[0]))
        except TypeError:
            members.sort(key=lambda pair: pair[0])
        body = {key: value for key, value in members}
        body["__module__"] = module
        made = _simple_enum(cls, boundary=boundary or KEEP)(type(name, (object,), body))
        if as_global:
            global_enum(made)
        else:
            namespace.update(made.__members__)
        namespace[name] = made
        return made

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if Enum is not None and isinstance(base, EnumType) and base._member_names_:
                    raise TypeError(
                        "<enum %r> cannot extend %r" % (class_name, base))

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        """The type of values, and the last base, which is the enumeration."""
        if not bases:
            return object, Enum
        first_enum = bases[-1]
        if not isinstance(first_enum, EnumType):
            raise TypeError(
                "new enumerations should be created as `EnumName([mixin_type, ...] "
                "[data_type,] enum_type)`")
        return mcls._find_data_type_(class_name, bases) or object, first_enum

    @classmethod
    def _find_data_repr_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    return base._value_repr_
                shown = _own(base, "__repr__")
                if shown is not None:
                    return shown
        return None

    @classmethod
    def _find_data_type_(mcls, class_name, bases):
        data_types = {}
        chain_bases = set()
        for chain in bases:
            for base in chain.__mro__:
                chain_bases.add(base)
        for chain in bases:
            candidate = None
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    if base._member_type_ is not object:
                        data_types[base._member_type_] = None
                        break
                elif (_own(base, "__new__") is not None
                        or _own(base, "__dataclass_fields__") is not None):
                    data_types[candidate or base] = None
                    break
                else:
                    candidate = candidate or base
        if len(data_types) > 1:
            raise TypeError("too many data types for %r: %r" % (class_name, set(data_types)))
        return next(iter(data_types), None)

    @classmethod
    def _find_new_(mcls, classdict, member_type, first_enum):
        """The __new__ that makes members, whether to keep it, and whether it takes arguments."""
        new = classdict.get("__new__")
        save_new = first_enum is not None and new is not None
        if new is None:
            for method in ("__new_member__", "__new__"):
                for possible in (member_type, first_enum):
                    target = getattr(possible, method, None)
                    if target not in (
                            None, None.__new__, object.__new__,
                            None if Enum is None else Enum.__new__):
                        new = target
                        break
                if new is not None:
                    break
            else:
                new = object.__new__
        elif isinstance(new, staticmethod):
            new = new.__func__
        return new, save_new, not (first_enum is None or new in (object.__new__,))


EnumMeta = EnumType


def _finish_mixin(enum_class, member_type, first_enum, namespace):
    """Choose how members of an enumeration with a data type are shown."""
    own = set(namespace)
    if ReprEnum is not None and ReprEnum in enum_class.__bases__:
        if "__format__" not in own:
            enum_class.__format__ = member_type.__format__
        if "__str__" not in own:
            method = member_type.__str__
            if method is object.__str__:
                method = member_type.__repr__
            enum_class.__str__ = method
        own |= {"__format__", "__str__"}
    for name in ("__repr__", "__str__", "__format__", "__reduce_ex__"):
        if name not in own:
            found = getattr(enum_class, name)
            if found in (getattr(member_type, name), getattr(object, name)):
                setattr(enum_class, name, getattr(first_enum, name))


def _add_member(enum_class, name, value):
    arguments = value if isinstance(value, tuple) else (value,)
    if enum_class._member_type_ is tuple:
        arguments = (arguments,)
    if not enum_class._use_args_:
        made = enum_class._new_member_(enum_class)
    else:
        made = enum_class._new_member_(enum_class, *arguments)
    if not hasattr(made, "_value_"):
        if enum_class._member_type_ is object:
            made._value_ = value
        else:
            try:
                made._value_ = enum_class._member_type_(*arguments)
            except Exception as error:
                wrapped = TypeError("_value_ not set in __new__, unable to create it")
                wrapped.__cause__ = error
                raise wrapped
    value = made._value_
    made._name_ = name
    made.__objclass__ = enum_class
    made.__init__(*arguments)
    made._sort_order_ = len(enum_class._member_names_)
    is_flag = Flag is not None and issubclass(enum_class, Flag)
    known = _known_member(enum_class, value)
    if known is not None:
        made = known
    elif not is_flag or not isinstance(value, int):
        enum_class._member_names_.append(name)
    elif _is_single_bit(value):
        enum_class._flag_mask_ |= value
        enum_class._singles_mask_ |= value
        enum_class._member_names_.append(name)
    elif value > 0:
        enum_class._flag_mask_ |= value
    if is_flag and isinstance(value, int):
        enum_class._all_bits_ = 2 ** enum_class._flag_mask_.bit_length() - 1
    if not any(
            isinstance(_own(base, name), DynamicClassAttribute)
            for base in enum_class.__mro__[1:]):
        type.__setattr__(enum_class, name, made)
    else:
        redirect = property()
        redirect.__set_name__(enum_class, name)
        for base in enum_class.__mro__[1:]:
            found = _own(base, name)
            if isinstance(found, DynamicClassAttribute):
                redirect.fget, redirect.fset, redirect.fdel = found.fget, found.fset, found.fdel
                break
        type.__setattr__(enum_class, name, redirect)
    enum_class._member_map_[name] = made
    try:
        enum_class._value2member_map_.setdefault(value, made)
    except TypeError:
        enum_class._unhashable_values_.append(value)


def _known_member(enum_class, value):
    try:
        return enum_class._value2member_map_.get(value)
    except TypeError:
        for other in enum_class._member_map_.values():
            if other._value_ == value:
                return other
        return None


def _finish_flag(enum_class, namespace, member_type):
    for name in ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"):
        if name not in namespace:
            method = getattr(Flag, name)
            if getattr(enum_class, name) is not method:
                type.__setattr__(enum_class, name, method)
    order = [
        made._value_ for made in enum_class._member_map_.values()
        if isinstance(made._value_, int) and _is_single_bit(made._value_)]
    if sorted(order) != order:
        enum_class._iter_member_ = enum_class._iter_member_by_def_


def _check_order(enum_class, order):
    if isinstance(order, str):
        order = order.replace(",", " ").split()
    order = [
        name for name in order
        if name not in enum_class._member_map_ or name in enum_class._member_names_]
    if order != enum_class._member_names_:
        raise TypeError(
            "member order does not match _order_:\n  %r\n  %r" % (
                enum_class._member_names_, order))


class Enum(metaclass=EnumType):
    """A set of names bound to values. Derive from it to make one."""

    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for made in cls._member_map_.values():
                if made._value_ == value:
                    return made
        if not cls._member_map_:
            raise TypeError("%r has no members defined" % cls)
        failure = None
        try:
            result = cls._missing_(value)
        except Exception as error:
            failure = error
            result = None
        try:
            if isinstance(result, cls):
                return result
            if (Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT
                    and isinstance(result, int)):
                return result
            invalid = ValueError("%r is not a valid %s" % (value, cls.__qualname__))
            if result is None and failure is None:
                raise invalid
            if failure is None:
                failure = TypeError(
                    "error in %s._missing_: returned %r instead of None or a valid member" % (
                        cls.__name__, result))
            if not isinstance(failure, ValueError):
                failure.__context__ = invalid
            raise failure
        finally:
            failure = invalid = None

    def __init__(self, *args, **kwds):
        pass

    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last = last_values[-1]
            last_values.sort()
            if last == last_values[-1]:
                return last + 1
        except TypeError:
            pass
        import warnings
        warnings.warn(
            "In 3.13 the default `auto()`/`_generate_next_value_` will require all values to be "
            "sortable and support adding +1\nand the value returned will be the largest value in "
            "the enum incremented by 1", DeprecationWarning, stacklevel=5)
        for value in reversed(last_values):
            try:
                return value + 1
            except TypeError:
                pass
        return start

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        show = self.__class__._value_repr_ or repr
        return "<%s.%s: %s>" % (self.__class__.__name__, self._name_, show(self._value_))

    def __str__(self):
        return "%s.%s" % (self.__class__.__name__, self._name_)

    def __dir__(self):
        cls = type(self)
        shown = {
            "__class__", "__doc__", "__eq__", "__hash__", "__module__", "name", "value"}
        if cls._member_type_ is not object:
            shown |= set(object.__dir__(self))
        shown.update([name for name in getattr(self, "__dict__", ()) if name[0] != "_"])
        for each in cls.__mro__:
            for name, value in each.__dict__.items():
                if name[0] == "_":
                    continue
                if isinstance(value, property):
                    shown.add(name)
                elif name not in cls._member_map_ and each is not object and each is not Enum:
                    shown.add(name)
        return sorted(shown)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    @property
    def name(self):
        """The name of the member."""
        return self._name_

    @property
    def value(self):
        """The value of the member."""
        return self._value_


class ReprEnum(Enum):
    """An enumeration that changes only how members are represented."""


class IntEnum(int, ReprEnum):
    """An enumeration whose members are ints."""


class StrEnum(str, ReprEnum):
    """An enumeration whose members are strings."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError("too many arguments for str(): %r" % (values,))
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError("%r is not a string" % (values[0],))
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError("encoding must be a string, not %r" % (values[1],))
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError("errors must be a string, not %r" % (values[2]))
        value = str(*values)
        made = str.__new__(cls, value)
        made._value_ = value
        return made

    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class FlagBoundary(StrEnum):
    """What a flag does with bits that no member has."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    """An enumeration whose members are combined with the operators of sets of bits."""

    _numeric_repr_ = repr

    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        last = max(last_values)
        try:
            high = last.bit_length() - 1
        except Exception:
            raise TypeError("invalid flag value %r" % last) from None
        return 2 ** (high + 1)

    @classmethod
    def _iter_member_by_value_(cls, value):
        for bit in _iter_bits_lsb(value & cls._flag_mask_):
            yield cls._value2member_map_.get(bit)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(
            cls._iter_member_by_value_(value), key=lambda made: made._sort_order_)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        mask = cls._flag_mask_
        all_bits = cls._all_bits_
        negative = None
        if not ~all_bits <= value <= all_bits or value & (all_bits ^ mask):
            if cls._boundary_ is STRICT:
                bits = max(value.bit_length(), mask.bit_length())
                raise ValueError(
                    "%r invalid value %r\n    given %s\n  allowed %s" % (
                        cls, value, bin(value, bits), bin(mask, bits)))
            if cls._boundary_ is CONFORM:
                value = value & mask
            elif cls._boundary_ is EJECT:
                return value
            elif cls._boundary_ is KEEP:
                if value < 0:
                    value = max(all_bits + 1, 2 ** (value.bit_length())) + value
            else:
                raise ValueError("%r unknown flag boundary %r" % (cls, cls._boundary_))
        if value < 0:
            negative = value
            value = all_bits + 1 + value
        unknown = value & ~mask
        singles = value & cls._singles_mask_
        if unknown and cls._boundary_ is not KEEP:
            raise ValueError(
                "%s(%r) -->  unknown values %r [%s]" % (
                    cls.__name__, value, unknown, bin(unknown)))
        if cls._member_type_ is object:
            pseudo = object.__new__(cls)
        else:
            pseudo = cls._member_type_.__new__(cls, value)
        if not hasattr(pseudo, "_value_"):
            pseudo._value_ = value
        members = list(cls._iter_member_(singles))
        if value != singles:
            for made in cls._member_map_.values():
                bits = made._value_
                if bits and bits & value == bits and made not in members:
                    members.append(made)
        rest = value
        for made in members:
            rest &= ~made._value_
        pseudo._name_ = "|".join([made._name_ for made in members]) if members else None
        if rest and members:
            if cls._boundary_ is STRICT:
                raise ValueError("%r: no members with value %r" % (cls, rest))
            pseudo._name_ += "|%s" % cls._numeric_repr_(rest)
        pseudo = cls._value2member_map_.setdefault(value, pseudo)
        if negative is not None:
            cls._value2member_map_[negative] = pseudo
        return pseudo

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(
                "unsupported operand type(s) for 'in': %r and %r" % (
                    type(other).__qualname__, self.__class__.__qualname__))
        if other._value_ == 0 or self._value_ == 0:
            return False
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        name = self.__class__.__name__
        show = self.__class__._value_repr_ or repr
        if self._name_ is None:
            return "<%s: %s>" % (name, show(self._value_))
        return "<%s.%s: %s>" % (name, self._name_, show(self._value_))

    def __str__(self):
        name = self.__class__.__name__
        if self._name_ is None:
            return "%s(%r)" % (name, self._value_)
        return "%s.%s" % (name, self._name_)

    def __bool__(self):
        return bool(self._value_)

    def _value_of(self, other):
        if isinstance(other, self.__class__):
            return other._value_
        if self._member_type_ is not object and isinstance(other, self._member_type_):
            return other
        return None

    def __or__(self, other):
        value = self._value_of(other)
        if value is None:
            return NotImplemented
        return self.__class__(self._value_ | value)

    def __and__(self, other):
        value = self._value_of(other)
        if value is None:
            return NotImplemented
        return self.__class__(self._value_ & value)

    def __xor__(self, other):
        value = self._value_of(other)
        if value is None:
            return NotImplemented
        return self.__class__(self._value_ ^ value)

    def __invert__(self):
        if self._inverted_ is None:
            if self._boundary_ in (EJECT, KEEP):
                self._inverted_ = self.__class__(~self._value_)
            else:
                self._inverted_ = self.__class__(self._singles_mask_ & ~self._value_)
        return self._inverted_

    __rand__ = __and__
    __ror__ = __or__
    __rxor__ = __xor__


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """A flag whose members are ints."""


def unique(enumeration):
    """A decorator that refuses two names for one value."""
    duplicates = [
        (name, made.name) for name, made in enumeration.__members__.items() if name != made.name]
    if duplicates:
        shown = ", ".join(["%s -> %s" % pair for pair in duplicates])
        raise ValueError("duplicate values found in %r: %s" % (enumeration, shown))
    return enumeration


class EnumCheck(StrEnum):
    """What verify() can check."""

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """A decorator that checks an enumeration."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        is_flag = issubclass(enumeration, Flag)
        for check in self.checks:
            if check is UNIQUE:
                self._unique(enumeration)
            elif check is CONTINUOUS:
                self._continuous(enumeration, is_flag)
            elif check is NAMED_FLAGS:
                self._named(enumeration)
        return enumeration

    def _unique(self, enumeration):
        duplicates = [
            (name, made.name) for name, made in enumeration.__members__.items()
            if name != made.name]
        if duplicates:
            shown = ", ".join(["%s -> %s" % pair for pair in duplicates])
            raise ValueError("aliases found in %r: %s" % (enumeration, shown))

    def _continuous(self, enumeration, is_flag):
        values = {made.value for made in enumeration}
        if len(values) < 2:
            return
        low, high = min(values), max(values)
        missing = []
        if is_flag:
            for exponent in range(low.bit_length(), high.bit_length() - 1):
                if 2 ** exponent not in values:
                    missing.append(2 ** exponent)
        else:
            missing = [value for value in range(low + 1, high) if value not in values]
        if missing:
            raise ValueError(
                ("invalid %s %r: missing values %s" % (
                    "flag" if is_flag else "enum", enumeration.__name__,
                    ", ".join(map(str, missing))))[:256])

    def _named(self, enumeration):
        values = [made._value_ for made in enumeration]
        names = []
        unnamed = 0
        for name, alias in enumeration._member_map_.items():
            if name in enumeration._member_names_ or alias.value < 0:
                continue
            missed = [bit for bit in _iter_bits_lsb(alias.value) if bit not in values]
            if missed:
                names.append(name)
                for bit in missed:
                    unnamed |= bit
        if names:
            if len(names) == 1:
                alias = "alias %s is missing" % names[0]
            else:
                alias = "aliases %s and %s are missing" % (", ".join(names[:-1]), names[-1])
            if _is_single_bit(unnamed):
                value = "value 0x%x" % unnamed
            else:
                value = "combined values of 0x%x" % unnamed
            raise ValueError(
                "invalid Flag %r: %s %s [use enum.show_flag_values(value) for details]" % (
                    enumeration.__name__, alias, value))


def global_enum_repr(self):
    """The repr of members that are also names of their module."""
    module = self.__class__.__module__.split(".")[-1]
    return "%s.%s" % (module, self._name_)


def global_flag_repr(self):
    """The repr of flags that are also names of their module."""
    module = self.__class__.__module__.split(".")[-1]
    name = self.__class__.__name__
    if self._name_ is None:
        return "%s.%s(%r)" % (module, name, self._value_)
    if _is_single_bit(self._value_):
        return "%s.%s" % (module, self._name_)
    if self._boundary_ is not KEEP:
        return "|".join(["%s.%s" % (module, part) for part in self._name_.split("|")])
    return "|".join([
        part if part[0].isdigit() else "%s.%s" % (module, part)
        for part in self._name_.split("|")])


def global_str(self):
    """The name of a member alone."""
    if self._name_ is None:
        return "%s(%r)" % (self.__class__.__name__, self._value_)
    return self._name_


def global_enum(cls, update_str=False):
    """A decorator that puts the members into the module of the enumeration."""
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls


def _simple_enum(etype=None, *, boundary=None, use_args=None):
    """A decorator that makes an enumeration of a plain class."""
    base = Enum if etype is None else etype

    def convert(cls):
        metacls = base.__class__
        body = metacls.__prepare__(cls.__name__, (base,))
        for name, value in cls.__dict__.items():
            if name not in ("__dict__", "__weakref__"):
                body[name] = value
        return metacls(cls.__name__, (base,), body, boundary=boundary)

    return convert


def _old_convert_(etype, name, module, filter, source=None, *, boundary=None):
    """Make an enumeration of variables of a module, in the functional way."""
    namespace = sys.modules[module].__dict__
    found = namespace if source is None else source.__dict__
    members = [(key, value) for key, value in found.items() if filter(key)]
    try:
        members.sort(key=lambda pair: (pair[1], pair[0]))
    except TypeError:
        members.sort(key=lambda pair: pair[0])
    made = etype(name, members, module=module, boundary=boundary or KEEP)
    made.__reduce_ex__ = _reduce_ex_by_global_name
    made.__repr__ = global_enum_repr
    return made


# What may differ between two enumerations with the same members.
_INCIDENTAL = frozenset([
    "__class__", "__dict__", "__doc__", "__init_subclass__", "__module__", "__objclass__",
    "__static_attributes__", "__weakref__", "_inverted_", "_member_map_", "_value2member_map_",
])


def _differences(where, checked, simple, ignored):
    """What the attributes of one object and another do not have in common, in words."""
    found = []
    for name in sorted(set(checked) | set(simple)):
        if name in ignored:
            continue
        if name not in simple:
            found.append(f"missing {where}: {name!r}")
        elif name not in checked:
            found.append(f"extra {where}:   {name!r}")
        else:
            one, other = checked[name], simple[name]
            if callable(one) or isinstance(one, (_stdlib_property, staticmethod, classmethod)):
                continue
            if isinstance(one, Enum) and isinstance(other, Enum):
                one, other = one._value_, other._value_
            if one != other:
                found.append(f"{name + ':':<18} {one!r} checked -> {other!r} simple")
    return found


def _test_simple_enum(checked_enum, simple_enum):
    """TypeError unless two enumerations have the same members and attributes."""
    failed = _differences(
        "key", checked_enum.__dict__, simple_enum.__dict__,
        _INCIDENTAL | set(checked_enum._member_map_) | set(simple_enum._member_map_))
    names = list(checked_enum._member_map_)
    others = list(simple_enum._member_map_)
    for name in names:
        if name not in others:
            failed.append(f"missing member from simple enum: {name!r}")
    for name in others:
        if name not in names:
            failed.append(f"additional member in simple enum: {name!r}")
    for name in names:
        if name in others:
            problems = _differences(
                "key", checked_enum[name].__dict__, simple_enum[name].__dict__,
                _INCIDENTAL | {"_sort_order_"})
            if problems:
                failed.append(f"{name!r} member mismatch:\n      " + "\n      ".join(problems))
    for name in ("__str__", "__repr__", "__reduce_ex__", "__format__", "__getnewargs_ex__",
                 "__getnewargs__", "__reduce__"):
        if name in checked_enum.__dict__ and name in simple_enum.__dict__:
            continue
        one = getattr(checked_enum, name, None)
        other = getattr(simple_enum, name, None)
        if one is not other and one != other:
            failed.append(f"{name + ':':<18} {one!r:<60} checked ->  {other!r} simple")
    if failed:
        raise TypeError("enum mismatch:\n   %s" % "\n   ".join(failed))
