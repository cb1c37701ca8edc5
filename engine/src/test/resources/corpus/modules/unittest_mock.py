import re, asyncio, sys
from unittest import mock
from unittest.mock import *
def show(*a): print(*[re.sub(r"id='\d+'", "id='N'", re.sub(r'0x[0-9a-f]+','0x', x if isinstance(x, str) else repr(x))) for x in a])
def t(f, *a, **k):
    try: show(f(*a, **k))
    except BaseException as e: show(type(e).__name__ + ': ' + str(e))
m = Mock(); show(m, m.foo, m.foo.bar, m(), m.foo(), m.foo().x, Mock(name='nm'), Mock(name='nm').a.b(), MagicMock(), MagicMock(name='q')[1])
class C:
    cls_attr = 3
    def __init__(self, a, b=1): self.inst = 1
    def f(self, x, y=2): return x
    @staticmethod
    def s(x): return x
    @classmethod
    def c(cls, x): return x
    @property
    def p(self): return 5
    async def co(self, z): return z
show(Mock(spec=C), Mock(spec=C)(), Mock(spec_set=C), Mock(spec=C(1)), NonCallableMock(), Mock(spec=['a', 'b']), create_autospec(C))
t(lambda: Mock(spec=C).nope); t(lambda: setattr(Mock(spec_set=C), 'zz', 1)); t(lambda: setattr(Mock(spec=C), 'zz', 1)); t(lambda: Mock(spec=['a']).b); t(lambda: Mock().assert_foo); t(lambda: Mock().asert_called()); t(lambda: Mock(unsafe=True).assert_foo)
t(lambda: NonCallableMock()()); t(lambda: len(Mock())); t(lambda: Mock()[1]); t(lambda: iter(Mock())); t(lambda: Mock().__len__); t(lambda: Mock() + 1); t(lambda: Mock() < 3); t(lambda: MagicMock() < 3); show(MagicMock() + 1, MagicMock() / 2, 3 + MagicMock(), -MagicMock())
m = Mock(return_value=3); m(1, 2, a=3); m('x'); show(m.called, m.call_count, m.call_args, m.call_args_list, m.mock_calls, m.method_calls, m.call_args[0], m.call_args[1], m.call_args_list[0].kwargs, m.call_args_list == [call(1, 2, a=3), call('x')], m.call_args == (('x',), {}), m.call_args == (('x',),), m.call_args == call('x'))
a, k = m.call_args; show(a, k)
t(m.assert_called_with, 1); t(m.assert_called_once_with, 'x'); t(m.assert_called_once); t(m.assert_not_called); t(m.assert_any_call, 9); t(m.assert_any_call, 'x'); t(m.assert_has_calls, [call(1), call(2)]); t(m.assert_has_calls, [call(5), call('x')], any_order=True); t(Mock().assert_called); t(Mock().assert_called_once); t(Mock().assert_called_with, 1, a=2); t(Mock().assert_called_once_with, 1); t(Mock(name='nn').assert_called); t(Mock().foo.bar.assert_called); t(Mock().assert_has_calls, [call(1)])
m.reset_mock(); show(m.called, m.call_count, m.call_args, m.call_args_list, m(), m.mock_calls); m.reset_mock(return_value=True); show(m())
m = Mock(); m.a(1); m.b.c(2); m.d().e(3); m(4); m.a.x = 5; show(m.mock_calls, m.method_calls, m.b.mock_calls, m.d.mock_calls, m.d.return_value.mock_calls); show(call.d().e(3).call_list(), m.mock_calls == [call.a(1), call.b.c(2), call.d(), call.d().e(3), call(4)])
m.assert_has_calls([call.a(1), call.b.c(2)]); m.assert_has_calls(call.d().e(3).call_list())
m = Mock(side_effect=[1, 2, ValueError('boom')]); show(m(), m()); t(m); t(m); m.side_effect = None; show(m())
m = Mock(side_effect=KeyError); t(m); m = Mock(side_effect=lambda *a, **k: (a, k)); show(m(1, b=2)); m = Mock(side_effect=lambda: DEFAULT, return_value=8); show(m())
m = Mock(); m.configure_mock(**{'a.b.return_value': 3, 'c': 4, 'd.side_effect': KeyError}); show(m.a.b(), m.c); t(m.d); m = Mock(**{'method.return_value': 3, 'x': 1}); show(m.method(), m.x)
m = Mock(wraps=C(1)); show(m.f(3), m.f.call_args, m.cls_attr); m.f.return_value = 'r'; show(m.f(3))
m = Mock(); del m.foo; t(lambda: m.foo); show(hasattr(m, 'foo'), hasattr(m, 'bar')); m.foo = 1; show(m.foo)
m = MagicMock(); show(len(m), int(m), float(m), complex(m), bool(m), list(m), 3 in m, str(m) == repr(m), hash(m) == hash(m), m == m, m != m, m == 3, m[3], m.__getitem__.call_args, divmod(m, 3), m // 2, ~m); m.__str__.return_value = 'S'; m.__iter__.return_value = [1, 2]; show(str(m), list(m), list(m)); m.__contains__.return_value = True; show(5 in m); m[1] = 2; del m[4]; show(m.__setitem__.call_args, m.mock_calls[-1]); m.__len__.return_value = 7; show(len(m)); m.__bool__.return_value = False; show(bool(m)); m.__eq__.return_value = True; show(m == 5); m.__lt__.return_value = True; show(m < 3); m += 1; show(m)
m = Mock(); m.__len__ = Mock(return_value=4); m.__getitem__ = lambda s, k: k * 2; show(len(m), m[3], m.__len__.called); m.__str__ = lambda s: 'str!'; show(str(m)); m.__enter__ = Mock(return_value='e'); m.__exit__ = Mock(return_value=False)
with m as e: show(e)
show(m.__exit__.call_args, m.mock_calls)
with MagicMock() as x: show(x)
m = MagicMock(); m.__exit__.return_value = True
with m: raise KeyError
show(m.mock_calls[1][1][0])
t(lambda: MagicMock(spec=int).__len__); show(len(MagicMock(spec=list)), MagicMock(spec=list).append(1))
show(isinstance(Mock(spec=C), C), isinstance(create_autospec(C), type), Mock(spec=C).__class__ is C, isinstance(Mock(spec=3), int))
s = create_autospec(C); o = s(1, b=2); show(o, o.f(1)); t(s); t(o.f); t(o.f, 1, 2, 3); t(lambda: o.zzz); o.f.assert_called_with(1); t(o.f.assert_called_with, 2); show(s.s(1), s.c(3), s.cls_attr); t(s.s); o.f(x=3); o.f.assert_called_with(3); t(s.assert_called_once_with, 1, b=2); show(s.mock_calls)
def fn(a, b=2, *, c): return 1
af = create_autospec(fn); t(af, 1); show(af(1, c=3)); af.assert_called_once_with(1, c=3); show(af.call_args, af.called, type(af).__name__, af.__name__); t(af.assert_called_with, 5); t(af.assert_not_called); af.return_value = 10; show(af(1, c=1)); af.side_effect = ValueError; t(af, 1, c=1); af.reset_mock()
af = create_autospec(fn, return_value=6); show(af(1, c=2))
m = Mock(); m.attach_mock(Mock(), 'ch'); m.ch(1); show(m.mock_calls)
p = Mock(); p.x = Mock(); p.x(1); p.y = Mock(name='own'); p.y(2); show(p.mock_calls, p.x, p.y)
ty = type(m := Mock()); pm = PropertyMock(return_value=3); ty.prop = pm; show(m.prop); m.prop = 5; show(pm.mock_calls)
seal(m := Mock()); t(lambda: m.new); m = Mock(); m.a.b = 1; seal(m); show(m.a.b); t(lambda: m.a.c); t(lambda: m.z)
show(sentinel.foo, sentinel.foo is sentinel.foo, sentinel.foo == sentinel.bar, ANY, ANY == 3, 3 == ANY, ANY != 3, [1, ANY] == [1, 2], DEFAULT); m = Mock(); m(1, 'z'); m.assert_called_with(ANY, 'z')
show(call, call(1), call.a, call.a(1, x=2), call.a.b(3).c(4), call()(), call().foo(), call[0] if 0 else '', call(1) == call(1), call(1) != call(2), call == call, call.a(1) == ('a', (1,)), call(1) == ((1,),), call(x=1) == ({'x': 1},), call() == ('',), tuple(call(1, a=2)), call.a(1).args, call(3).kwargs, len(call(1)))
# patch
import json, os.path
class M: attr = 1; d = {'a': 1}
    
with patch('json.dumps') as d: show(d, json.dumps is d)
show(json.dumps([1]))
with patch('json.dumps', return_value='x') as d: show(json.dumps(3), d.call_args)
with patch.object(M, 'attr', 5) as v: show(v, M.attr)
show(M.attr)
t(lambda: patch('nomod.x').__enter__()); t(lambda: patch('nodots')); t(lambda: patch.object(M, 'nope').start()); t(lambda: patch.object(M, 'attr', new=1, new_callable=Mock))
with patch.object(M, 'new', 3, create=True): show(M.new)
show(hasattr(M, 'new'))
with patch.object(C, 'f', autospec=True) as f: c = C(1); c.f(3); show(f.call_args_list[0][0][1:]); t(c.f)
with patch.object(C, 'p', new_callable=PropertyMock) as pp: pp.return_value = 77; show(C(1).p)
show(C(1).p)
with patch.dict(M.d, {'b': 2}, c=3) as dd: show(M.d, dd is M.d)
show(M.d)
with patch.dict(M.d, clear=True): show(M.d)
with patch.dict('json.__dict__' if 0 else M.d, [('z', 1)]): show(M.d)
@patch.dict(M.d, {'q': 1})
def fd(): return dict(M.d)
show(fd(), M.d)
@patch('json.loads')
@patch('json.dumps', new=5)
@patch.object(M, 'attr')
def ff(x, attr, loads): show(x, attr is M.attr, loads is json.loads, json.dumps)
ff(1)
@patch('json.loads', return_value=3)
class TC:
    def test_a(self, l): show('ta', json.loads(1), l.call_count)
    def other(self): show('other', json.loads('1'))
TC().test_a(); TC().other()
with patch.multiple(M, attr=DEFAULT, d=9) as vals: show(sorted(vals), M.attr is vals['attr'], M.d)
@patch.multiple('json', dumps=DEFAULT, loads=DEFAULT)
def pm(dumps, loads): show(dumps is json.dumps, loads is json.loads)
pm()
p1 = patch.object(M, 'attr', 9); p2 = patch('json.dumps', 8); p1.start(); p2.start(); show(M.attr, json.dumps); patch.stopall(); show(M.attr, json.dumps('z')); t(p1.stop)
try:
    with patch.object(M, 'attr', 2): raise KeyError('inside')
except KeyError as e: show(e, M.attr)
inst = C(1)
with patch.object(inst, 'inst', 'patched'): show(inst.inst)
show(inst.inst, inst.__dict__)
with patch.object(inst, 'f') as f: f.return_value = 1; show(inst.f(1, 2, 3))
show(inst.f(4), inst.__dict__)
with patch('builtins.print') as bp: print('hidden')
show(bp.mock_calls)
with patch('builtins.open', mock_open(read_data='a\nb\n')) as mo:
    with open('f') as h: show(h.read())
    with open('g') as h: show(list(h))
    with open('g') as h: show(h.readline(), h.readlines())
    open('w', 'w').write('zz')
show(mo.mock_calls[0], mo().write.call_args, mo.call_args_list[:2])
with patch.object(C, 'co') as co: show(type(co).__name__)
async def am():
    a = AsyncMock(return_value=3); r = a(1); show(asyncio.iscoroutine(r), a.call_count, a.await_count); show(await r, a.await_count, a.await_args, a.await_args_list); t(a.assert_awaited_with, 2); t(a.assert_not_awaited); t(a.assert_awaited_once_with, 1); t(AsyncMock().assert_awaited); t(AsyncMock().assert_awaited_once); t(AsyncMock().assert_any_await, 3); t(AsyncMock().assert_has_awaits, [call(1)])
    a = AsyncMock(side_effect=[1, ValueError('av')]); show(await a())
    try: await a()
    except ValueError as e: show(e)
    try: await a()
    except StopAsyncIteration as e: show('sai', e)
    async def se(x): return x * 2
    a = AsyncMock(side_effect=se); show(await a(4)); m = MagicMock(spec=C); show(type(m.co).__name__, type(m.f).__name__, await m.co(1)); m = AsyncMock(); show(await m.foo(3), m.foo, m.mock_calls); m = MagicMock(); m.__aenter__.return_value = 'ae'
    async with m as x: show(x)
    m.__aiter__.return_value = [1, 2]
    show([x async for x in m]); show(asyncio.iscoroutinefunction(a), asyncio.iscoroutinefunction(Mock()))
asyncio.run(am())
show(sorted(x for x in dir(Mock()) if not x.startswith('_'))); show([x for x in dir(Mock(spec=['q'])) if x == 'q'])
import copy, pickle
m = Mock(); m2 = Mock(); m.side_effect = m2; m(3); show(m2.call_args); show(Mock() == Mock(), callable(Mock()), callable(NonCallableMock()))
show(sorted(mock.__all__))
