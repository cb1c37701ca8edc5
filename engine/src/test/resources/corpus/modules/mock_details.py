"""What mocks tell of themselves, and what they refuse."""
import inspect
import os
from unittest import mock
from unittest.mock import MagicMock, Mock, call, create_autospec, mock_open, patch


class Thing:
    one = "one"

    def method(self, a, b=2):
        return a

    @classmethod
    def of(cls, a, *, c):
        return cls()

    @staticmethod
    def plain(a, b=10):
        return a

    __odd__ = 1


def show(function):
    try:
        print(function())
    except (AttributeError, TypeError, RuntimeError, mock.InvalidSpecError) as error:
        print(type(error).__name__, str(error).split(" id=")[0])


# Attributes: names with a spec, special methods that were set, and what is not there.
plain = Mock(spec=Thing)
show(lambda: plain.__odd__ is plain.__odd__)
show(lambda: plain.two)
show(lambda: Mock().__odd__)
print({"method", "of", "__odd__", "__init__"} <= set(dir(plain)), "__odd__" in dir(Mock()), "__add__" in dir(MagicMock()))
made = Mock()
made.__iter__ = lambda self: iter([1])
print("__iter__" in dir(made), "__next__" in dir(made), [name for name in dir(made) if name.startswith("called")])
with patch.object(mock, "FILTER_DIR", False):
    print(set(dir(Mock)) <= set(dir(Mock())))
show(lambda: setattr(Mock(), "__setattr__", 1))
show(lambda: setattr(MagicMock(), "__del__", 1))


class Names(list):
    pass


print(Mock(spec=Names(["foo"])).append(3) is None, hasattr(Mock(spec=Names(["foo"])), "foo"), hasattr(Mock(spec=["foo"]), "foo"))

# Special methods are calls of the mock, not of its methods.
counted = Mock()
counted.__int__ = Mock(return_value=3)
print(int(counted), counted.mock_calls, counted.method_calls)

# Misspelled arguments.
for words in {"autospect": True}, {"auto_spec": True}, {"set_spec": True}:
    show(lambda: patch("builtins.len", **words))
    show(lambda: patch.object(Thing, "one", **words))
    show(lambda: create_autospec(Thing, **words))
print(patch.object(Thing, "one", autospect=3, unsafe=True) is not None)
show(lambda: patch("builtins.len", spec=0, spec_set=0).start())

# Signatures.
with patch.object(Thing, "of", autospec=True) as of:
    of(1, c=2)
    show(lambda: of(1, 2))
print(inspect.signature(create_autospec(Thing.__dict__["plain"])), inspect.signature(create_autospec(Thing.__dict__["of"])))
items = create_autospec([1])
items.append(3)
items.append.assert_called_with(3)
show(lambda: items.missing)


def outer(a, b):
    """Has a function as an attribute."""


outer.inner = outer
like = create_autospec(outer)
like.inner(3, 4)
like.inner.assert_called_with(a=3, b=4)
show(lambda: like.inner())
with patch.object(Thing, "method"):
    try:
        create_autospec(Thing).method
    except mock.InvalidSpecError as error:
        print(str(error).split(" from target")[0])

# Files.
opened = mock_open(read_data="one\ntwo\n")
print([opened().readline(), *opened()], next(opened()), opened().read(2), opened().readlines())
opened.return_value.readline.return_value = "same"
print(next(opened()), opened().readline())
opened = mock_open(read_data="text")
opened.return_value.readline.side_effect = lambda *args: "other"
print(opened().readline(), opened().readline(), opened().read())
print(mock_open(read_data=b"ab")().read(), call.a.b(1).call_list())
path = MagicMock(name="path")
print(os.fspath(path).startswith("MagicMock/path/"), path.__fspath__.call_count)
