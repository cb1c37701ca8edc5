"""Mocks that know what they stand for: matching calls, patches with specs, patched dictionaries."""
import sys
from unittest import mock
from unittest.mock import ANY, DEFAULT, MagicMock, Mock, call, create_autospec, patch

def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except (AssertionError, TypeError, AttributeError, ValueError) as e:
        return type(e).__name__, str(e)[:150], type(e.__cause__).__name__

def power(base, exponent=2, *, mod=None): pass
m = Mock(spec=power)
m(3, exponent=4)
m.assert_called_with(3, 4)
m.assert_any_call(base=3, exponent=4)
m.assert_has_calls([call(3, 4)])
print(attempt(m.assert_called_with, 3, 5))
print(attempt(m.assert_called_with, 3, 4, 5))
print(attempt(m.assert_has_calls, [call(), call(1, 2, 3)]))

class Odd:
    def __eq__(self, other): return False
    __hash__ = None
m = Mock()
m(Odd(), 1)
m.assert_called_with(ANY, 1)
m.assert_any_call(ANY, 1)

class Service:
    rate = 1
    def fetch(self, key, limit=1): return key
    @staticmethod
    def plain(a): pass
    @classmethod
    def made(cls, a): pass
class Runner(Service):
    def __call__(self, x): pass

auto = create_autospec(Service)
auto.fetch("a", 2)
auto.fetch.assert_called_with("a", limit=2)
auto().fetch("b")
print(attempt(auto.fetch), attempt(auto().fetch), attempt(lambda: auto().nothing))
print(auto.mock_calls)
print(call.__enter__(), call().__exit__(None), call.count(1), call.a.index("x"))

manager = Mock()
manager.attach_mock(create_autospec(power), "power")
manager.power(1)
print(manager.mock_calls)
m = Mock()
m.__class__ = dict
print(isinstance(m, dict))

this = sys.modules[__name__]
with patch.object(this, "Service", spec_set=True) as fake:
    print(attempt(setattr, fake, "unknown", 1), isinstance(fake.return_value, mock.NonCallableMagicMock), attempt(fake.return_value))
with patch.object(this, "Runner", spec=True) as fake:
    print(isinstance(fake.return_value, mock.NonCallableMagicMock), callable(fake()))
with patch.object(Service, "rate", spec=["a"]) as fake:
    print(type(fake).__name__, fake == fake, attempt(lambda: fake.b))
with patch.object(Service, "rate", spec=["__call__"]) as fake:
    print(type(fake).__name__)
for words in (dict(autospec=True, new=1), dict(spec=True, autospec=True), dict(spec_set=object, autospec=True),
              dict(new=1, extra=2), dict(new=1, new_callable=Mock)):
    print(attempt(lambda: patch.object(Service, "rate", **words).__enter__()))
print(attempt(lambda: patch.object(Service, "missing", create=True, spec=True).__enter__()), attempt(patch.object, "name", "attr"), attempt(patch, 12))
with patch.object(power, "__doc__"), patch.object(power, "__defaults__", (7,)):
    print(power.__defaults__)
print(power.__doc__, power.__defaults__)

class Box:
    def __init__(self): self.values = {"a": 1}
    def __getitem__(self, key): return self.values[key]
    def __setitem__(self, key, value): self.values[key] = value
    def __delitem__(self, key): del self.values[key]
    def __iter__(self): return iter(self.values)
box = Box()
with patch.dict(box, {"b": 2}, clear=True):
    print(box.values)
print(box.values)
settings = {}
changes = patch.dict(settings, x=1)
print(changes.stop(), changes.start() is settings, settings, changes.stop(), settings)
changes.start()
patch.stopall()
print(settings)

@patch.dict(settings, y=2)
async def later(): return dict(settings)
import asyncio
print(asyncio.run(later()), settings)

class Case:
    def test_it(self): return dict(settings)
    def other(self): return dict(settings)
case = patch.dict(settings, z=3)(Case)()
print(case.test_it(), case.other())
print(mock.CallableMixin in Mock.__mro__, issubclass(MagicMock, mock.CallableMixin))
class Plain: pass
class Two:
    def __init__(self, a, b=1): pass
m = Mock(spec=Plain)
m(Odd(), 1)
m.assert_has_calls([call(ANY, 1)])
m = Mock(spec=Two)
m(1, b=2)
m.assert_called_with(1, 2)
print(attempt(m.assert_called_with, 1, 2, 3), attempt(m.assert_has_calls, [call(1, 2)], any_order=True))
m = mock.AsyncMock()
asyncio.run(m(Odd(), 1))
m.assert_any_await(ANY, 1)
