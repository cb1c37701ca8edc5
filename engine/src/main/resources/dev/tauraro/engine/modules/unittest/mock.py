"""Objects that stand for others in tests and remember how they were used."""

import functools
import inspect
import sys
import types

__all__ = (
    "Mock", "MagicMock", "patch", "sentinel", "DEFAULT", "ANY", "call", "create_autospec",
    "AsyncMock", "FILTER_DIR", "NonCallableMock", "NonCallableMagicMock", "mock_open",
    "PropertyMock", "seal",
)

FILTER_DIR = True


class _Sentinel:
    """A value with a name."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return "sentinel.%s" % self.name

    def __reduce__(self):
        return "sentinel.%s" % self.name


class _Sentinels:
    """Makes a value for each name."""

    def __init__(self):
        self._made = {}

    def __getattr__(self, name):
        if name == "__bases__":
            raise AttributeError
        return self._made.setdefault(name, _Sentinel(name))


sentinel = _Sentinels()
DEFAULT = sentinel.DEFAULT
_missing = sentinel.MISSING
_deleted = sentinel.DELETED


class _Any:
    """Equals everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return "<ANY>"


ANY = _Any()


def _shown(name, args, kwargs):
    parts = [repr(arg) for arg in args] + [f"{key}={value!r}" for key, value in kwargs.items()]
    return f"{name}({', '.join(parts)})"


class _Call(tuple):
    """A call: name, arguments and keywords."""

    def __new__(cls, value=(), name="", parent=None, two=False, from_kall=True):
        args, kwargs = (), {}
        for item in value:
            if isinstance(item, str):
                name = item
            elif isinstance(item, tuple):
                args = item
            else:
                kwargs = item
        return tuple.__new__(cls, (args, kwargs) if two else (name, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name, self._mock_parent, self._mock_from_kall = name, parent, from_kall

    def _parts(self):
        return ("", *self) if len(self) == 2 else tuple(self)

    def __eq__(self, other):
        try:
            count = len(other)
        except TypeError:
            return NotImplemented
        name, args, kwargs = self._parts()
        if (getattr(self, "_mock_parent", None) and getattr(other, "_mock_parent", None)
                and self._mock_parent != other._mock_parent):
            return False
        its_name, its_args, its_kwargs = "", (), {}
        if count > 3:
            return False
        for item in tuple.__iter__(other) if isinstance(other, tuple) else other:
            if isinstance(item, str):
                its_name = item
            elif isinstance(item, tuple):
                its_args = item
            elif isinstance(item, dict):
                its_kwargs = item
            else:
                return False
        if name and its_name != name:
            return False
        return (its_args, its_kwargs) == (args, kwargs)

    __ne__ = object.__ne__
    __hash__ = None

    def __call__(self, /, *args, **kwargs):
        if self._mock_name is None:
            return _Call(("", args, kwargs), name="()")
        name = self._mock_name + "()"
        return _Call((self._mock_name, args, kwargs), name=name, parent=self)

    def __getattr__(self, attr):
        if self._mock_name is None:
            return _Call(name=attr, from_kall=False)
        return _Call(name=f"{self._mock_name}.{attr}", parent=self, from_kall=False)

    def count(self, /, *args, **kwargs):
        return self.__getattr__("count")(*args, **kwargs)

    def index(self, /, *args, **kwargs):
        return self.__getattr__("index")(*args, **kwargs)

    @property
    def args(self):
        return self[0] if len(self) == 2 else self[1]

    @property
    def kwargs(self):
        return self[1] if len(self) == 2 else self[2]

    def call_list(self):
        """This call and those that led to it."""
        calls = []
        each = self
        while each is not None:
            if each._mock_from_kall:
                calls.append(each)
            each = each._mock_parent
        return _CallList(reversed(calls))

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or "call"
            return "call%s" % name if name.startswith("()") else name
        name, args, kwargs = self._parts()
        name = "call" if not name else "call.%s" % name if not name.startswith("()") else (
            "call%s" % name)
        return _shown(name, args, kwargs)


call = _Call(from_kall=False)


class _CallList(list):
    """Calls, one after the other."""

    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        return any(self[i:i + len(value)] == value for i in range(len(self) - len(value) + 1))

    def __repr__(self):
        from pprint import pformat
        return pformat(list(self))


def _is_magic(name):
    return name.startswith("__") and name.endswith("__")


def _is_exception(value):
    return isinstance(value, BaseException) or (
        isinstance(value, type) and issubclass(value, BaseException))


_OWN = {
    "return_value", "side_effect", "called", "call_count", "call_args", "call_args_list",
    "mock_calls", "method_calls", "name",
}
_ASSERTS = ("assert", "assret", "asert", "aseert", "assrt")


class NonCallableMock:
    """A mock that can't be called."""

    def __new__(cls, /, *args, **kwargs):
        # Each mock has a class of its own, which special methods can be put into.
        made = type(cls.__name__, (cls,), {"__doc__": cls.__doc__, "__module__": cls.__module__})
        return object.__new__(made)

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None,
                 side_effect=None, return_value=DEFAULT, unsafe=False, **kwargs):
        state = self.__dict__
        if spec_set is not None:
            spec = spec_set
        state.update(
            _mock_parent=parent, _mock_name=name, _mock_new_name="", _mock_new_parent=parent,
            _mock_wraps=wraps, _mock_children={}, _mock_sealed=False, _mock_unsafe=unsafe,
            _spec_set=spec_set is not None, _spec_class=None, _mock_methods=None,
            _spec_signature=None, _mock_return_value=return_value, _mock_side_effect=None,
            _mock_delegate=None, _spec_asyncs=(), _spec_model=None, _spec_model_signature=None)
        self.side_effect = side_effect
        if spec is not None:
            if not type(spec) in (list, tuple):
                state["_spec_class"] = spec if isinstance(spec, type) else type(spec)
                state["_spec_model"] = spec if callable(spec) else None
                state["_mock_methods"] = dir(spec)
                state["_spec_asyncs"] = [
                    each for each in dir(spec)
                    if inspect.iscoroutinefunction(inspect.getattr_static(spec, each, None))]
            else:
                state["_mock_methods"] = list(spec)
        self._mock_clear()
        if kwargs:
            self.configure_mock(**kwargs)

    def _mock_clear(self):
        self.__dict__.update(
            called=False, call_count=0, call_args=None, call_args_list=_CallList(),
            mock_calls=_CallList(), method_calls=_CallList())
        self._publish()

    def _publish(self):
        """Tells the function that stands for this mock what it is to tell."""
        delegate = self.__dict__["_mock_delegate"]
        if delegate is not None:
            for name in _SHARED + _AWAITS:
                if name in self.__dict__:
                    delegate[name] = self.__dict__[name]

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        """Forget all calls."""
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        self._mock_clear()
        if return_value:
            self.__dict__["_mock_return_value"] = DEFAULT
        if side_effect:
            self.__dict__["_mock_side_effect"] = None
        for child in self._mock_children.values():
            if isinstance(child, NonCallableMock):
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        made = self.__dict__["_mock_return_value"]
        if isinstance(made, NonCallableMock) and made is not self:
            made.reset_mock(visited)

    def configure_mock(self, /, **kwargs):
        """Set attributes, also those of attributes, whose names have dots."""
        for key, value in sorted(kwargs.items(), key=lambda item: item[0].count(".")):
            *path, last = key.split(".")
            target = self
            for name in path:
                target = getattr(target, name)
            setattr(target, last, value)

    def attach_mock(self, mock, attribute):
        """Make a mock an attribute, whose calls are remembered here."""
        if isinstance(mock, types.FunctionType):
            mock = getattr(mock, "mock", mock)
        if not isinstance(mock, NonCallableMock):
            raise AttributeError("mock is not a Mock")
        mock.__dict__.update(
            _mock_parent=None, _mock_new_parent=None, _mock_name="", _mock_new_name=None)
        setattr(self, attribute, mock)

    def mock_add_spec(self, spec, spec_set=False):
        """Allow only the attributes of an object."""
        names = list(spec) if type(spec) in (list, tuple) else dir(spec)
        self.__dict__.update(_mock_methods=names, _spec_set=spec_set)

    @property
    def __class__(self):
        spec = self.__dict__.get("_spec_class")
        return type(self) if spec is None else spec

    @__class__.setter
    def __class__(self, value):
        self.__dict__["_spec_class"] = value

    @property
    def return_value(self):
        """What calls return."""
        delegate = self.__dict__["_mock_delegate"]
        if delegate is not None:
            return delegate["return_value"]
        value = self.__dict__["_mock_return_value"]
        if value is DEFAULT:
            if self._mock_wraps is not None:
                return value
            value = self._get_child_mock(_new_parent=self, _new_name="()")
            self.__dict__["_mock_return_value"] = value
        return value

    @return_value.setter
    def return_value(self, value):
        self.__dict__["_mock_return_value"] = value
        if self.__dict__["_mock_delegate"] is not None:
            self.__dict__["_mock_delegate"]["return_value"] = value
        _adopt(self, value, None, "()")

    @property
    def side_effect(self):
        """What calls do: call a function, raise an exception or return items."""
        delegate = self.__dict__["_mock_delegate"]
        if delegate is None:
            return self.__dict__["_mock_side_effect"]
        effect = delegate["side_effect"]
        if (effect is not None and not callable(effect) and not _is_exception(effect)
                and not hasattr(effect, "__next__")):
            effect = delegate["side_effect"] = iter(effect)
        return effect

    @side_effect.setter
    def side_effect(self, value):
        if value is not None and not callable(value) and not _is_exception(value):
            try:
                value = iter(value)
            except TypeError:
                pass  # the call tells
        self.__dict__["_mock_side_effect"] = value
        if self.__dict__["_mock_delegate"] is not None:
            self.__dict__["_mock_delegate"]["side_effect"] = value

    def _get_child_mock(self, /, _new_parent=None, _new_name=None, **kwargs):
        if self._mock_sealed:
            raise AttributeError(f"{self._path(_new_name)} has no attribute")
        kind = self._kind_of_child(_new_name)
        child = kind(**kwargs)
        child.__dict__.update(_mock_new_parent=_new_parent, _mock_new_name=_new_name)
        if _new_name != "()":
            child.__dict__.update(_mock_parent=_new_parent, _mock_name=_new_name)
        return child

    def _kind_of_child(self, name):
        own = type(self).__mro__[1]
        if name in self.__dict__["_spec_asyncs"]:
            return AsyncMock
        if issubclass(own, AsyncMock):
            methods = self._mock_methods
            plain = name in _MAGIC and name not in _ASYNC_MAGIC or methods and name in methods
            return MagicMock if plain else AsyncMock
        if issubclass(own, MagicMock) and name in _ASYNC_MAGIC:
            return AsyncMock
        if issubclass(own, PropertyMock):
            return MagicMock
        if issubclass(own, Mock):
            return own
        return MagicMock if issubclass(own, NonCallableMagicMock) else Mock

    def _extract_mock_name(self):
        return self._path()

    def _path(self, last=None):
        """The name by which the script reaches this mock."""
        parts = [] if last is None else [last if last == "()" else "." + last]
        mock = self
        while (parent := mock.__dict__["_mock_new_parent"]) is not None:
            name = mock.__dict__["_mock_new_name"]
            parts.append(name if name == "()" else "." + name)
            mock = parent
        return (mock._mock_name or "mock") + "".join(reversed(parts))

    def __getattr__(self, name):
        if name in ("_mock_methods", "_mock_children"):
            raise AttributeError(name)
        methods = self.__dict__.get("_mock_methods")
        if methods is not None and (name not in methods or name in _MAGIC):
            raise AttributeError("Mock object has no attribute %r" % name)
        if methods is None and _is_magic(name):
            raise AttributeError(name)
        if not self.__dict__["_mock_unsafe"] and (methods is None or name not in methods):
            if name.startswith(_ASSERTS):
                raise AttributeError(
                    f"{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is "
                    "meant to be an attribute.")
        child = self._mock_children.get(name)
        if child is _deleted:
            raise AttributeError(name)
        if isinstance(child, _Later):
            child = self._mock_children[name] = child.make()
        elif child is None:
            if self._mock_sealed:
                raise AttributeError(f"{self._path(name)}")
            wraps = None if self._mock_wraps is None else getattr(self._mock_wraps, name)
            child = self._get_child_mock(_new_parent=self, _new_name=name, wraps=wraps)
            self._mock_children[name] = child
        return child

    def __setattr__(self, name, value):
        if name in ("return_value", "side_effect", "__class__"):
            object.__setattr__(self, name, value)
            return
        if (self._spec_set and self._mock_methods is not None and name not in self._mock_methods
                and name not in self.__dict__):
            raise AttributeError("Mock object has no attribute '%s'" % name)
        if name in _FORBIDDEN:
            raise AttributeError("Attempting to set unsupported magic method %r." % name)
        if name in _MAGIC:
            if self._mock_methods is not None and name not in self._mock_methods:
                raise AttributeError("Mock object has no attribute '%s'" % name)
            _set_magic(self, name, value)
            return
        if self._mock_sealed and name not in self.__dict__ and name not in self._mock_children:
            raise AttributeError(f"Cannot set {self._path(name)}")
        if isinstance(value, PropertyMock):
            type.__setattr__(type(self), name, value)
            return
        if isinstance(value, NonCallableMock) and _adopt(self, value, name, name):
            self._mock_children[name] = value
            self.__dict__.pop(name, None)
            return
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        if name in _MAGIC and name in type(self).__dict__:
            type.__delattr__(type(self), name)
            return
        known = self._mock_children.get(name, _missing)
        if name in self.__dict__:
            object.__delattr__(self, name)
        elif known is _deleted:
            raise AttributeError(name)
        self._mock_children[name] = _deleted

    def __dir__(self):
        own = type(self)
        deleted = {name for name, child in self._mock_children.items() if child is _deleted}
        shown = {*dir(own), *self.__dict__}
        if FILTER_DIR:
            # What the script made of special methods is in a class of the mock alone.
            made = {name for name in own.__dict__ if name in _MAGIC}
            shown = {name for name in shown if not name.startswith("_")} | made
        shown.update(self._mock_methods or (), self._mock_children)
        return sorted(shown - deleted)

    def __repr__(self):
        cls = type(self).__name__
        name = ""
        if self._mock_new_parent is not None or self._mock_name:
            name = f" name={self._path()!r}"
        spec = ""
        if self._spec_class is not None:
            word = "spec_set" if self._spec_set else "spec"
            spec = f" {word}={self._spec_class.__name__!r}"
        return f"<{cls}{name}{spec} id='{id(self)}'>"

    def _calls_text(self):
        return f"\nCalls: {self.mock_calls!r}." if self.mock_calls else ""

    def _title(self):
        return self._mock_name or "mock"

    def assert_not_called(self):
        """It was not called."""
        if self.call_count:
            raise AssertionError("Expected '%s' to not have been called. Called %s times.%s" % (
                self._title(), self.call_count, self._calls_text()))

    def assert_called(self):
        """It was called."""
        if not self.call_count:
            raise AssertionError("Expected '%s' to have been called." % self._title())

    def assert_called_once(self):
        """It was called once."""
        if self.call_count != 1:
            raise AssertionError("Expected '%s' to have been called once. Called %s times.%s" % (
                self._title(), self.call_count, self._calls_text()))

    def _normal(self, made):
        signature = self._spec_signature
        model = self.__dict__["_spec_model"]
        if signature is None and model is not None:
            signature = self.__dict__["_spec_model_signature"]
            if signature is None:
                # A class is called with what its __init__ takes, any arguments if it has none.
                signature = _signature_of(model.__init__, True) if (
                    isinstance(model, type)) else _signature_of_call(model)
                state = self.__dict__
                state["_spec_model_signature"] = signature
                state["_spec_model"] = model if signature is not None else None
        if not isinstance(made, tuple):
            return made
        if not isinstance(made, _Call):
            made = _Call(made)
        name, args, kwargs = made._parts()
        if signature is None or name:
            return made
        try:
            bound = signature.bind(*args, **kwargs)
        except TypeError as e:
            return e.with_traceback(None)
        return call(*bound.args, **bound.kwargs)

    def assert_called_with(self, /, *args, **kwargs):
        """The last call was this."""
        expected = _Call((args, kwargs), two=True)
        if self.call_args is None:
            raise AssertionError(
                "expected call not found.\nExpected: %s\n  Actual: not called." % (
                    _shown(self._title(), args, kwargs)))
        wanted = self._normal(expected)
        if self._normal(self.call_args) != wanted:
            raise AssertionError("expected call not found.\nExpected: %s\n  Actual: %s" % (
                _shown(self._title(), args, kwargs),
                _shown(self._title(), *self.call_args))) from _cause(wanted)

    def assert_called_once_with(self, /, *args, **kwargs):
        """There was one call, and it was this."""
        if self.call_count != 1:
            raise AssertionError("Expected '%s' to be called once. Called %s times.%s" % (
                self._title(), self.call_count, self._calls_text()))
        return self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        """One of the calls was this."""
        expected = self._normal(_Call((args, kwargs), two=True))
        if not any(self._normal(each) == expected for each in self.call_args_list):
            raise AssertionError(
                "%s call not found" % _shown(self._title(), args, kwargs)) from _cause(expected)

    def assert_has_calls(self, calls, any_order=False):
        """These calls were made, one after the other."""
        calls = list(calls)
        wanted = [self._normal(each) for each in calls]
        made = _CallList(self._normal(each) for each in self.mock_calls)
        cause = next((each for each in wanted if isinstance(each, Exception)), None)
        if not any_order:
            if wanted not in made:
                problem = "Calls not found." if cause is None else (
                    "Error processing expected calls.\nErrors: "
                    f"{[_cause(each) for each in wanted]}")
                raise AssertionError(
                    f"{problem}\nExpected: {_CallList(calls)!r}"
                    + (f"\n  Actual: {self.mock_calls!r}" if self.mock_calls else "")) from cause
            return
        left = list(made)
        missing = [each for each in wanted if not _take(left, each)]
        if missing:
            raise AssertionError("%r does not contain all of %r in its call list, found %r instead" % (
                self._mock_name or "mock", tuple(missing), left)) from cause


def _cause(call):
    """Why a call is not one of the mock, or None."""
    return call if isinstance(call, Exception) else None


def _take(items, item):
    """Removes an item from a list; says whether it was there."""
    found = item in items
    if found:
        items.remove(item)
    return found


def _adopt(parent, value, name, new_name):
    """Make a mock without a name and a parent the child of another."""
    if not isinstance(value, NonCallableMock) or value.__dict__.get("_mock_new_parent") is not None:
        return False
    if value._mock_name or value._mock_parent is not None:
        return False
    above = parent
    while above is not None:
        if above is value:
            return False
        above = above.__dict__["_mock_new_parent"]
    value.__dict__.update(_mock_new_parent=parent, _mock_new_name=new_name)
    if name:
        value.__dict__.update(_mock_parent=parent, _mock_name=name)
    return True


class CallableMixin:
    """What a mock that can be called has besides the others."""

    def __call__(self, /, *args, **kwargs):
        if self._spec_signature is not None:
            self._spec_signature.bind(*args, **kwargs)
        self._remember(args, kwargs)
        return self._answer(args, kwargs)

    def _remember(self, args, kwargs):
        state = self.__dict__
        state["called"] = True
        state["call_count"] += 1
        made = _Call((args, kwargs), two=True)
        state["call_args"] = made
        self.call_args_list.append(made)
        self._publish()
        self.mock_calls.append(_Call(("", args, kwargs)))
        name, mock, method = "", self, True
        while mock.__dict__["_mock_new_parent"] is not None:
            own = mock.__dict__["_mock_new_name"]
            name = own + ("" if not name or name.startswith("()") else ".") + name
            method = method and own != "()"
            mock = mock.__dict__["_mock_new_parent"]
            entry = _Call((name, args, kwargs))
            if method and not _is_magic(own):
                mock.method_calls.append(entry)
            mock.mock_calls.append(entry)

    def _answer(self, args, kwargs):
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if callable(effect):
                result = effect(*args, **kwargs)
            else:
                result = next(effect)
                if _is_exception(result):
                    raise result
            if result is not DEFAULT:
                return result
        delegate = self.__dict__["_mock_delegate"]
        if delegate is not None and delegate["return_value"] is not DEFAULT:
            return delegate["return_value"]
        if self.__dict__["_mock_return_value"] is not DEFAULT:
            return self.return_value
        if self._mock_wraps is not None:
            return self._mock_wraps(*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    """A mock: it can be called and has all attributes, which are mocks too."""


_BINARY = "add sub mul matmul truediv floordiv mod divmod pow lshift rshift and xor or".split()
_MAGIC = {
    f"__{name}__" for name in
    _BINARY + ["r" + name for name in _BINARY] + ["i" + name for name in _BINARY if name != "divmod"]
    + """hash str sizeof lt gt le ge eq ne contains len enter exit complex int float index iter
    reversed next call getitem setitem delitem missing neg pos abs invert round trunc floor ceil bool
    format aenter aexit aiter anext fspath get set delete repr dir subclasses getformat reduce
    reduce_ex getinitargs getnewargs getnewargs_ex getstate setstate""".split()} - {"__call__"}
_ASYNC_MAGIC = {"__aenter__", "__aexit__", "__anext__"}
_RESULTS = {
    "__hash__": object.__hash__, "__str__": repr, "__sizeof__": object.__sizeof__, "__int__": lambda self: 1, "__float__": lambda self: 1.0,
    "__complex__": lambda self: 1j, "__bool__": lambda self: True, "__index__": lambda self: 1,
    "__len__": lambda self: 0, "__contains__": lambda self: False,
    "__exit__": lambda self: False, "__aexit__": lambda self: False,
    "__lt__": lambda self: NotImplemented, "__gt__": lambda self: NotImplemented,
    "__le__": lambda self: NotImplemented, "__ge__": lambda self: NotImplemented,
    "__fspath__": lambda self: f"{type(self).__name__}/{self._path()}/{id(self)}",
}

# What a mock itself cannot do without.
_FORBIDDEN = {
    f"__{name}__" for name in
    "getattr setattr init new prepare instancecheck subclasscheck del".split()}

# What a MagicMock has only when the script sets it.
_UNSUPPORTED = {
    f"__{name}__" for name in
    """reversed missing get set delete format repr dir subclasses getformat reduce reduce_ex
    getinitargs getnewargs getnewargs_ex getstate setstate""".split()}


def _set_magic(mock, name, value):
    method = value
    if isinstance(value, NonCallableMock):
        # A mock is no function: the class calls it without the instance.
        _adopt(mock, value, None, name)
        mock._mock_children[name] = value
    elif callable(value):
        def method(self, /, *args, **kwargs):
            return value(self, *args, **kwargs)
    type.__setattr__(type(mock), name, method)


class _Magic:
    """A special method of a MagicMock, which is a mock once it is asked for."""

    def __init__(self, name):
        self.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        child = obj._mock_children.get(self.name)
        if child is None:
            if obj._mock_methods is not None and self.name not in obj._mock_methods:
                plain = object.__dict__.get(self.name)
                if plain is None:
                    raise AttributeError(self.name)
                return plain.__get__(obj)
            child = AsyncMock() if self.name in _ASYNC_MAGIC else MagicMock()
            child.__dict__.update(_mock_new_parent=obj, _mock_new_name=self.name)
            result = _RESULTS.get(self.name)
            if self.name in ("__iter__", "__aiter__"):
                child.side_effect = _iterate(child, self.name == "__aiter__")
            elif result is not None:
                child.return_value = result(obj)
            elif self.name in ("__eq__", "__ne__"):
                same = self.name == "__eq__"
                child.side_effect = lambda other: (
                    child.__dict__["_mock_return_value"]
                    if child.__dict__["_mock_return_value"] is not DEFAULT
                    else same if obj is other else NotImplemented)
            obj._mock_children[self.name] = child
        return child


def _iterate(child, is_async):
    def items():
        value = child.__dict__["_mock_return_value"]
        values = iter([] if value is DEFAULT else value)
        return _give(values) if is_async else values
    return items


async def _give(values):
    for value in values:
        yield value


class NonCallableMagicMock(NonCallableMock):
    """A mock with special methods that can't be called."""


class MagicMock(Mock):
    """A mock with special methods."""


_magics = _MAGIC - _UNSUPPORTED
for _name in _magics:
    setattr(NonCallableMagicMock, _name, _Magic(_name))
    setattr(MagicMock, _name, _Magic(_name))


class AsyncMock(MagicMock):
    """A mock whose calls are awaited."""

    @property
    def _is_coroutine(self):
        import asyncio
        return asyncio.coroutines._is_coroutine

    def _mock_clear(self):
        self.__dict__.update(await_count=0, await_args=None, await_args_list=_CallList())
        super()._mock_clear()

    def __call__(self, /, *args, **kwargs):
        if self._spec_signature is not None:
            self._spec_signature.bind(*args, **kwargs)
        self._remember(args, kwargs)
        return self._await_answer(args, kwargs)

    async def _await_answer(self, args, kwargs):
        made = _Call((args, kwargs), two=True)
        self.__dict__["await_count"] += 1
        self.__dict__["await_args"] = made
        self.await_args_list.append(made)
        self._publish()
        effect = self.side_effect
        if effect is not None and not _is_exception(effect) and not callable(effect):
            try:
                result = next(effect)
            except StopIteration:
                raise StopAsyncIteration from None
            if _is_exception(result):
                raise result
            return result
        result = self._answer(args, kwargs)
        return await result if inspect.iscoroutine(result) else result

    def assert_awaited(self):
        """It was awaited."""
        if not self.await_count:
            raise AssertionError(f"Expected {self._title()} to have been awaited.")

    def assert_awaited_once(self):
        """It was awaited once."""
        if self.await_count != 1:
            raise AssertionError(
                f"Expected {self._title()} to have been awaited once. Awaited {self.await_count} "
                "times.")

    def assert_awaited_with(self, /, *args, **kwargs):
        """The last await was of this call."""
        if self.await_args is None:
            raise AssertionError(
                f"Expected await: {_shown(self._title(), args, kwargs)}\nNot awaited")
        if self.await_args != _Call((args, kwargs), two=True):
            raise AssertionError("expected await not found.\nExpected: %s\n  Actual: %s" % (
                _shown(self._title(), args, kwargs), _shown(self._title(), *self.await_args)))

    def assert_awaited_once_with(self, /, *args, **kwargs):
        """There was one await, of this call."""
        self.assert_awaited_once()
        self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        """One of the awaits was of this call."""
        expected = self._normal(_Call((args, kwargs), two=True))
        if not any(self._normal(each) == expected for each in self.await_args_list):
            raise AssertionError("%s await not found" % _shown(self._title(), args, kwargs))

    def assert_has_awaits(self, calls, any_order=False):
        """These calls were awaited, one after the other."""
        calls = list(calls)
        if not any_order:
            if calls not in self.await_args_list:
                raise AssertionError(
                    f"Awaits not found.\nExpected: {_CallList(calls)!r}\n"
                    f"Actual: {self.await_args_list!r}")
            return
        left = list(self.await_args_list)
        missing = [each for each in calls if not _take(left, each)]
        if missing:
            raise AssertionError("%r not all found in await list" % (tuple(missing),))

    def assert_not_awaited(self):
        """It was not awaited."""
        if self.await_count:
            raise AssertionError(
                f"Expected {self._title()} to not have been awaited. Awaited {self.await_count} "
                "times.")


class PropertyMock(Mock):
    """A mock for a property of a class."""

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)



def _get_target(target):
    module, _, attribute = target.rpartition(".") if isinstance(target, str) else ("", "", "")
    if not module:
        raise TypeError(
            f"Need a valid target to patch. You supplied: {target!r}")

    def find():
        parts = module.split(".")
        found = __import__(parts[0])
        path = parts[0]
        for part in parts[1:]:
            path += "." + part
            if not hasattr(found, part):
                __import__(path)
            found = getattr(found, part)
        return found
    return find, attribute


_started = []
_KEPT = ("__doc__", "__module__", "__defaults__", "__annotations__", "__kwdefaults__")


class _Starting:
    """What decorates functions and classes, and can be started and stopped."""

    def __call__(self, item):
        if isinstance(item, type):
            for name in dir(item):
                if name.startswith(patch.TEST_PREFIX):
                    value = getattr(item, name)
                    if hasattr(value, "__call__"):
                        setattr(item, name, self.copy()(value))
            return item
        if hasattr(item, "patchings"):
            item.patchings.append(self)
            return item
        patchings = [self]
        if inspect.iscoroutinefunction(item):
            @functools.wraps(item)
            async def patched(*args, **kwargs):
                with _Entered(patchings, args, kwargs) as (args, kwargs):
                    return await item(*args, **kwargs)
        else:
            @functools.wraps(item)
            def patched(*args, **kwargs):
                with _Entered(patchings, args, kwargs) as (args, kwargs):
                    return item(*args, **kwargs)
        patched.patchings = patchings
        return patched

    def start(self):
        """Replace it until stop()."""
        result = self.__enter__()
        _started.append(self)
        return result

    def stop(self):
        """Put back what was there."""
        if self not in _started:
            return None
        _started.remove(self)
        return self.__exit__(None, None, None)


def _check_words(words):
    """Fails for arguments that only look like those that there are."""
    for typo in ("autospect", "auto_spec", "set_spec"):
        if typo in words:
            raise RuntimeError(f"{typo!r} might be a typo; use unsafe=True if this is intended")


class _patch(_Starting):
    """Replaces an attribute for a time."""

    def __init__(self, find, attribute, new, spec, create, spec_set, autospec, new_callable,
                 kwargs):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        self._parts = find, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs
        self._find, self.attribute, self.new = find, attribute, new
        self._spec, self._create, self._spec_set = spec, create, spec_set
        self._autospec, self._new_callable, self._kwargs = autospec, new_callable, kwargs

    def copy(self):
        return _patch(*self._parts)

    def __enter__(self):
        target = self._find()
        name = self.attribute
        own = getattr(target, "__dict__", {})
        self._local = name in own
        original = own[name] if self._local else getattr(target, name, DEFAULT)
        create = self._create or isinstance(target, types.ModuleType) and (
            name in dir(sys.modules["builtins"]))
        if original is DEFAULT and not create:
            raise AttributeError("%s does not have the attribute %r" % (target, name))
        new = self._made(target, original, self.new)
        self._target, self._original, self._created = target, original, create
        setattr(target, name, new)
        return new

    def _made(self, target, original, new):
        """What is put there: what is given, or else a mock."""
        spec, spec_set, autospec = (
            None if each is False else each
            for each in (self._spec, self._spec_set, self._autospec))
        if spec is not None and autospec is not None:
            raise TypeError("Can't specify spec and autospec")
        if (spec is not None or autospec is not None) and spec_set not in (True, None):
            raise TypeError("Can't provide explicit spec_set *and* spec or autospec")
        if autospec is not None:
            if new is not DEFAULT:
                raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
            if original is DEFAULT:
                raise TypeError("Can't use 'autospec' with create=True")
            return self._like(target, original if autospec is True else autospec, bool(spec_set))
        if new is DEFAULT:
            return self._mock(original, spec, spec_set)
        if self._kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        return new

    def _like(self, target, model, spec_set):
        if isinstance(target, NonCallableMock):
            raise InvalidSpecError(
                f"Cannot autospec attr {self.attribute!r} as the patch target has already been "
                f"mocked out. [target={target!r}, attr={model!r}]")
        if isinstance(model, NonCallableMock):
            shown = getattr(target, "__name__", target)
            raise InvalidSpecError(
                f"Cannot autospec attr {self.attribute!r} from target {shown!r} as it has already "
                f"been mocked out. [target={target!r}, attr={model!r}]")
        return create_autospec(model, spec_set=spec_set, _name=self.attribute, **self._kwargs)

    def _mock(self, original, spec, spec_set):
        if spec is True:
            spec, spec_set = (None, original) if spec_set is True else (original, spec_set)
        elif spec is not None and spec_set is True:
            spec, spec_set = None, spec
        elif spec_set is True:
            spec_set = original
        model = spec if spec_set is None else spec_set
        if model is not None and original is DEFAULT:
            raise TypeError("Can't use 'spec' with create=True")
        listed = isinstance(model, (list, tuple))
        kind = self._new_callable
        if kind is None:
            kind = AsyncMock if inspect.iscoroutinefunction(
                original if model is None or listed else model) else MagicMock
            if model is not None and kind is MagicMock and not (
                    "__call__" in model if listed else callable(model)):
                kind = NonCallableMagicMock
        given = {}
        if spec is not None:
            given["spec"] = spec
        if spec_set is not None:
            given["spec_set"] = spec_set
        words = dict(given)
        if isinstance(kind, type) and issubclass(kind, NonCallableMock) and self.attribute:
            words["name"] = self.attribute
        new = kind(**(words | self._kwargs))
        if isinstance(model, type) and isinstance(original, type) and (
                isinstance(new, NonCallableMock)) and "return_value" not in self._kwargs:
            inner = kind if _has_call(model) else NonCallableMagicMock
            new.return_value = inner(**(given | self._kwargs))
        return new

    def __exit__(self, *exc_info):
        if self._local and self._original is not DEFAULT:
            setattr(self._target, self.attribute, self._original)
        else:
            delattr(self._target, self.attribute)
            if not self._created and (
                    not hasattr(self._target, self.attribute) or self.attribute in _KEPT):
                # It is not where it was seen: a proxy, or one of those that functions always have.
                setattr(self._target, self.attribute, self._original)
        return False


class _Entered:
    """The patches of a function, while it runs."""

    def __init__(self, patchings, args, kwargs):
        self._patchings, self._args, self._kwargs = patchings, args, kwargs

    def __enter__(self):
        from contextlib import ExitStack
        self._stack = ExitStack()
        args, kwargs = list(self._args), dict(self._kwargs)
        try:
            for patching in self._patchings:
                value = self._stack.enter_context(patching)
                if isinstance(patching, _PatchMultiple):
                    kwargs.update(value)
                elif patching.new is DEFAULT:
                    args.append(value)
        except BaseException:
            self._stack.close()
            raise
        return args, kwargs

    def __exit__(self, *exc_info):
        return self._stack.__exit__(*exc_info)


class _PatchMultiple(_Starting):
    """Replaces several attributes for a time."""

    def __init__(self, patches):
        self._patches = patches

    def copy(self):
        return _PatchMultiple([each.copy() for each in self._patches])

    def __enter__(self):
        from contextlib import ExitStack
        made = {}
        with ExitStack() as stack:
            for each in self._patches:
                value = stack.enter_context(each)
                if each.new is DEFAULT:
                    made[each.attribute] = value
            self._stack = stack.pop_all()
        return made

    def __exit__(self, *exc_info):
        return self._stack.__exit__(*exc_info)


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None,
          new_callable=None, *, unsafe=False, **kwargs):
    """Replace what a dotted name stands for: in a block or in a function."""
    if not unsafe:
        _check_words(kwargs)
    find, attribute = _get_target(target)
    return _patch(
        find, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None,
                  autospec=None, new_callable=None, *, unsafe=False, **kwargs):
    """Replace an attribute of an object."""
    if not unsafe:
        _check_words(kwargs)
    if isinstance(target, str):
        raise TypeError(f"{target!r} must be the actual object to be patched, not a str")
    return _patch(
        lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)


class _PatchDict(_Starting):
    """Changes a dictionary for a time."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict, self.values, self.clear = in_dict, dict(values), clear
        self.values.update(kwargs)
        self._original = None

    def copy(self):
        return _PatchDict(self.in_dict, self.values, self.clear)

    def __call__(self, function):
        if isinstance(function, type):
            return super().__call__(function)
        if inspect.iscoroutinefunction(function):
            @functools.wraps(function)
            async def inner(*args, **kwargs):
                with self:
                    return await function(*args, **kwargs)
        else:
            @functools.wraps(function)
            def inner(*args, **kwargs):
                with self:
                    return function(*args, **kwargs)
        return inner

    def __enter__(self):
        if isinstance(self.in_dict, str):
            find, attribute = _get_target(self.in_dict)
            self.in_dict = getattr(find(), attribute)
        try:
            self._original = self.in_dict.copy()
        except AttributeError:
            self._original = {key: self.in_dict[key] for key in self.in_dict}
        if self.clear:
            self._empty()
        self._update(self.values)
        return self.in_dict

    def _update(self, values):
        try:
            self.in_dict.update(values)
        except AttributeError:
            for key in values:
                self.in_dict[key] = values[key]

    def _empty(self):
        try:
            self.in_dict.clear()
        except AttributeError:
            for key in list(self.in_dict):
                del self.in_dict[key]

    def __exit__(self, *args):
        if self._original is not None:
            self._empty()
            self._update(self._original)
            self._original = None
        return False


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None,
                    new_callable=None, **kwargs):
    """Replace several attributes of an object."""
    if not kwargs:
        raise ValueError("Must supply at least one keyword argument with patch.multiple")
    if isinstance(target, str):
        find, _ = _get_target(target + ".")
    else:
        find = lambda: target
    return _PatchMultiple([
        _patch(find, name, new, spec, create, spec_set, autospec, new_callable, {})
        for name, new in kwargs.items()])


def _stop_all():
    """Put back all that start() replaced."""
    for each in reversed(_started[:]):
        each.stop()


patch.object, patch.dict, patch.multiple = _patch_object, _PatchDict, _patch_multiple
patch.stopall = _stop_all
patch.TEST_PREFIX = "test"


class InvalidSpecError(Exception):
    """A mock is to be made after a mock."""


class _Later:
    """A child of a mock that is made when it is asked for."""

    def __init__(self, spec, spec_set, parent, name, instance):
        self._parts = spec, spec_set, parent, name, instance

    def make(self):
        spec, spec_set, parent, name, instance = self._parts
        if isinstance(spec, NonCallableMock):
            raise InvalidSpecError(
                f"Cannot autospec attr {name!r} from target "
                f"{parent.__dict__['_mock_name'] or parent!r} as it has already been mocked out. "
                f"[target={parent!r}, attr={spec!r}]")
        return create_autospec(spec, spec_set, instance, parent, name)


_FUNCTIONS = (type(_Later.make), type(ANY.__eq__))


def _callable(obj):
    """Whether calls of a thing make sense: of a class, and of what a method wraps."""
    if isinstance(obj, type):
        return True
    if isinstance(obj, (staticmethod, classmethod, types.MethodType)):
        return _callable(obj.__func__)
    return getattr(obj, "__call__", None) is not None


def _signature_of(spec, skip_first):
    try:
        signature = inspect.signature(spec)
    except (TypeError, ValueError):
        return None
    if skip_first:
        signature = signature.replace(parameters=list(signature.parameters.values())[1:])
    return signature


def _signature_of_call(spec):
    """How a thing is called; a built-in function may be with any arguments."""
    call = spec if isinstance(spec, _FUNCTIONS) else getattr(spec, "__call__", None)
    return None if call is None else _signature_of(call, False)


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *,
                    unsafe=False, **kwargs):
    """A mock with the attributes of an object, and with the parameters of its functions."""
    if not unsafe:
        _check_words(kwargs)
    if isinstance(spec, NonCallableMock):
        raise InvalidSpecError(f"Cannot autospec a Mock object. [object={spec!r}]")
    if type(spec) in (list, tuple):
        spec = type(spec)
    is_type = isinstance(spec, type)
    is_function = isinstance(spec, _FUNCTIONS)
    words = {} if spec is None or inspect.isdatadescriptor(spec) else {
        "spec_set" if spec_set else "spec": spec}
    if is_function:
        kind = AsyncMock if inspect.iscoroutinefunction(spec) else MagicMock
    elif is_type and instance:
        kind = MagicMock if hasattr(spec, "__call__") and "__call__" in dir(spec) and (
            _has_call(spec)) else NonCallableMagicMock
    else:
        kind = MagicMock if _callable(spec) or inspect.isdatadescriptor(spec) else (
            NonCallableMagicMock)
    if is_function:
        words = {}
    mock = kind(name=kwargs.pop("name", _name), unsafe=unsafe, **words, **kwargs)
    state = mock.__dict__
    if _parent is not None:
        state.update(_mock_parent=None if _name == "()" else _parent, _mock_new_parent=_parent,
                     _mock_new_name=_name, _mock_name=None if _name == "()" else _name)
    if is_function:
        state["_spec_signature"] = _signature_of(spec, False)
        stand_in = _as_function(mock, spec)
        for name, value in vars(spec).items() if inspect.isfunction(spec) else ():
            if isinstance(value, _FUNCTIONS) and not _is_magic(name):
                _add_child(mock, spec, spec_set, name, False, instance)
                setattr(stand_in, name, mock._mock_children[name])
        return stand_in
    if is_type and not instance:
        state["_spec_signature"] = _signature_of(spec, False)
    elif is_type:
        state["_spec_signature"] = _signature_of(spec.__call__, True) if (
            kind is MagicMock) else None
    elif _callable(spec):
        if isinstance(spec, (staticmethod, classmethod)):
            skip_first = isinstance(spec, classmethod)
            state["_spec_signature"] = _signature_of(spec.__func__, skip_first)
            return _as_function(mock, spec.__func__)
        state["_spec_signature"] = _signature_of_call(spec)
    for name in dir(spec):
        if name not in _MAGIC and not _is_magic(name):
            _add_child(mock, spec, spec_set, name, is_type, instance)
    if is_type and not instance and "return_value" not in kwargs:
        mock.return_value = create_autospec(spec, spec_set, True, _parent=mock, _name="()")
    return mock


def _has_call(cls):
    return any("__call__" in each.__dict__ for each in cls.__mro__)


def _add_child(mock, spec, spec_set, name, is_type, instance):
    try:
        original = getattr(spec, name)
    except AttributeError:
        return
    if not isinstance(original, _FUNCTIONS):
        mock._mock_children[name] = _Later(original, spec_set, mock, name, False)
        return
    kind = AsyncMock if inspect.iscoroutinefunction(original) else MagicMock
    child = kind(name=name)
    static = inspect.getattr_static(spec, name, None)
    skip_first = is_type and inspect.isfunction(static)
    child.__dict__.update(
        _mock_parent=mock, _mock_new_parent=mock, _mock_new_name=name,
        _spec_signature=_signature_of(original, skip_first))
    mock._mock_children[name] = child


_SHARED = ("called", "call_count", "call_args", "call_args_list", "method_calls", "mock_calls")
_FORWARDED = (
    "assert_called_with", "assert_called_once_with", "assert_has_calls", "assert_any_call",
    "assert_called", "assert_not_called", "assert_called_once", "attach_mock", "configure_mock",
    "mock_add_spec")
_AWAITS = ("await_count", "await_args", "await_args_list")


def _as_function(mock, spec):
    """A function that calls a mock, with what tells of the calls as its attributes."""
    if isinstance(mock, AsyncMock):
        async def stand_in(*args, **kwargs):
            return await mock(*args, **kwargs)
    else:
        def stand_in(*args, **kwargs):
            return mock(*args, **kwargs)
    for name in ("__name__", "__qualname__", "__doc__", "__module__"):
        try:
            setattr(stand_in, name, getattr(spec, name))
        except AttributeError:
            pass
    stand_in.__signature__ = mock._spec_signature
    state = stand_in.__dict__
    state.update(
        mock=mock, return_value=mock.return_value, side_effect=mock.side_effect,
        _mock_children=mock._mock_children)
    for name in _FORWARDED:
        state[name] = getattr(mock, name)

    def reset_mock(*args, **kwargs):
        mock.reset_mock(*args, **kwargs)
        returned = state["return_value"]
        if isinstance(returned, NonCallableMock) and returned is not stand_in:
            returned.reset_mock()
    state["reset_mock"] = reset_mock
    if isinstance(mock, AsyncMock):
        for name in dir(AsyncMock):
            if name.startswith("assert_") and "await" in name:
                state[name] = getattr(mock, name)
    mock.__dict__["_mock_delegate"] = state
    mock._publish()
    return stand_in


def mock_open(mock=None, read_data=""):
    """A mock for open(), whose files have a content."""
    import io
    is_text = isinstance(read_data, str)
    mock = MagicMock(name="open") if mock is None else mock
    handle = MagicMock()
    handle.read.return_value = handle.readline.return_value = None
    handle.readlines.return_value = None
    stream = None

    def given(method, read):
        """Calls answer with what the script lets the method return, else with what is read."""
        def effect(*args):
            return read(*args) if method.return_value is None else method.return_value
        method.side_effect = effect

    def lines():
        while handle.readline.return_value is not None:
            yield handle.readline.return_value
        yield from stream

    def follow():
        line = handle.readline.return_value
        return next(stream) if line is None else line

    given(handle.read, lambda *args: stream.read(*args))
    given(handle.readline, lambda *args: stream.readline(*args))
    given(handle.readlines, lambda *args: stream.readlines(*args))
    handle.__iter__.side_effect = lines
    handle.__next__ = Mock(side_effect=follow)

    def begin(*args, **kwargs):
        nonlocal stream
        stream = io.StringIO(read_data) if is_text else io.BytesIO(read_data)
        return DEFAULT
    begin()
    handle.write.return_value = None
    handle.__enter__.return_value = handle
    mock.side_effect = begin
    mock.return_value = handle
    return mock


def seal(mock):
    """Let a mock make no new attributes."""
    mock.__dict__["_mock_sealed"] = True
    for child in mock._mock_children.values():
        if isinstance(child, NonCallableMock) and child.__dict__["_mock_new_parent"] is mock:
            seal(child)
