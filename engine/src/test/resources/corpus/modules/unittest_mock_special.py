"""Special methods that a script gives to mocks."""
from unittest import mock

plain = mock.Mock()
plain.__repr__ = mock.Mock(return_value="<plain>")
print(repr(plain), type(plain.__repr__).__name__)
plain.__repr__.return_value = "<other>"
print(f"{plain!r}", plain.__repr__.call_count)

for make in mock.Mock, mock.MagicMock:
    made = make()
    made.__dir__ = mock.Mock(return_value=["a", "b"])
    made.__format__ = lambda self, spec: f"formatted {spec}"
    made.__reversed__ = lambda self: iter("cba")
    made.__missing__ = lambda self, key: key * 2
    made.__getstate__ = mock.Mock(return_value=5)
    print(dir(made), format(made, ">3"), list(reversed(made)), made.__missing__("x"), made.__getstate__())

magic = mock.MagicMock(name="magic")
magic.__repr__ = lambda self: "changed"
print(magic, repr(magic))
print(isinstance(mock.MagicMock().__reduce__, mock.Mock), isinstance(mock.MagicMock().__len__, mock.Mock))
