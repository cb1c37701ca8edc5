log = []
def t(x): log.append(x); return x
def show(*a):
    print(*a, log); log.clear()
def tr(f, *a):
    try: r = f(*a); print(getattr(f, '__name__', f), repr(r)[:80])
    except BaseException as e: print(getattr(f, '__name__', f), type(e).__name__, e)
d = {}
d[t(1)], d[t(2)] = t(3), t(4); show(d)
t([0, 0])[t(0)] += t(5); show()
{t(1): t(2), t(3): t(4)}; show()
t(1) < t(0) < t(5); show()
[t(i) for i in range(2) if t(i)]; show()
(lambda a=t(1), *, b=t(2): 0)(*[t(3)], b=t(4)); show()
print(t('f'), t(1), sep=t('-')); show()
x = y = t([]); x.append(1); show(y)
def deco(n):
    t(n)
    def w(f): t(-n); return f
    return w
@deco(1)
@deco(2)
def g(a: t('ann') = t('def')) -> t('ret'): pass
show()
class K(t(object), metaclass=t(type)): z: t('cann') = t('cv')
show()
with_ = []
class CM:
    def __init__(s, n): s.n = n
    def __enter__(s): t('in%d' % s.n); return s.n
    def __exit__(s, *a): t('out%d' % s.n)
with CM(1) as a, CM(2) as (b): t('body')
show(a, b)
for d[t('k')] in [t(1), t(2)]: pass
show(d)
a, (b, *c), d['q'] = t(1), t((2, 3, 4)), t(5); show(a, b, c, d)
del d['q'], d[t(1)]; show(d)
assert t(1), t('never'); show()
try: assert t(0), t('msg')
except AssertionError as e: show(e)
print(f'{t(1)}{t(2):>{t(5)}}{t(3)!r}'); show()
def gen():
    try: x = yield t('y1'); t(('got', x)); yield from [t('y2'), t('y3')]
    finally: t('fin')
gg = gen(); next(gg); gg.send(9); gg.close(); show()
class B0:
    def __init_subclass__(cls, **kw): t(('isub', cls.__name__, kw))
    def __class_getitem__(cls, i): return i
class B1(B0, a=1): pass
show(B1[3])
class Desc:
    def __set_name__(s, o, n): t(('set_name', n))
    def __get__(s, i, o): t(('get', i is None)); return 7
class Own: d = Desc(); e = 5
show(Own.d, Own().d)
class GA:
    def __getattribute__(s, n):
        if n == 'zz': raise AttributeError('no zz')
        return ('ga', n)
    def __getattr__(s, n): return ('fallback', n)
print(GA().x, GA().zz)
class MD(dict):
    def __missing__(s, k): return ('missing', k)
m = MD(a=1); print(m['a'], m['b'], m.get('b'), 'b' in m, '{a} {b}'.format_map(m), '%(q)s' % m)
class Seq:
    def __getitem__(s, i):
        if i > 3: raise IndexError
        return i * i
print(list(Seq()), 4 in Seq(), 5 in Seq(), max(Seq()), [*Seq()], tuple(reversed([1])), dict(enumerate(Seq())))
tr(lambda: reversed(Seq()))
class F2:
    def __format__(s, spec): return f'<{spec}>'
    def __str__(s): return 'S'
    def __repr__(s): return 'R'
print(f'{F2()} {F2():abc} {F2()!s:>3} {F2()!r}', '{:x} {!s}'.format(F2(), F2()), '%s %r' % (F2(), F2()), [F2()], str([F2()]), format(F2(), 'q'))
class I(int):
    def __add__(s, o): return I(int(s) + o)
    def __repr__(s): return f'I({int(s)})'
print(I(3) + 4, 4 + I(3), I(3) * 2, type(I(3) * 2).__name__, sum([I(1), I(2)]), I(5) == 5, {5: 'a'}[I(5)], [1, 2, 3][I(1)], f'{I(3)}', '%d' % I(3), str(I(3)), abs(I(-3)), -I(3), I(7) // 2, bool(I(0)), range(I(3)), max(I(1), 2), I('12'), isinstance(True, int))
class S(str):
    def upper(s): return S('U' + str.upper(s))
print(S('a').upper(), type(S('a') + 'b').__name__, S('abc')[1:], {S('k'): 1}['k'], 'k' == S('k'), '-'.join([S('a'), 'b']), S('a') * 2, S('x').replace('x', 'y').__class__.__name__, hash(S('a')) == hash('a'), f'{S("q"):>3}', S(b'a', 'ascii'))
class L2(list):
    def append(s, v): super().append(v * 2)
l = L2([1]); l.append(2); l += [5]; l[1:1] = [9]; print(l, type(l[:]).__name__, l == [1, 9, 4, 5], type(l + []).__name__, type(l.copy()).__name__, sorted(l))
class N:
    __hash__ = None
    def __eq__(s, o): return True
tr(hash, N()); tr(lambda: {N(): 1}); print(N() == 3, 3 == N(), N() != 3, [N()].count(5), 5 in [N()])
class Slots:
    __slots__ = ('a', '__b')
    def __init__(s): s.__b = 2
    def get(s): return s.__b
s = Slots(); tr(lambda: s.a); tr(lambda: s.c); tr(setattr, s, 'c', 1); print(s.get(), Slots.a, hasattr(s, '__dict__'))
for src in ['class A(int, str): pass', 'class A: __slots__ = ("a",)\nclass B: __slots__ = ("b",)\nclass C(A, B): pass', 'class A: pass\nclass B(A): pass\nclass C(A, B): pass', 'class A(1): pass', 'class A(bool): pass', 'class A(type(None)): pass', 'class A: __slots__ = ("a",); a = 1', 'class A: __slots__ = 1', 'class M(type): pass\nclass M2(type): pass\nclass A(metaclass=M): pass\nclass B(metaclass=M2): pass\nclass C(A, B): pass', 'class A(x=1): pass', 'class A(object, object): pass',
    'super().x', 'class A:\n def f(): super().x\nA.f()', 'class A:\n def f(self): del self; super().x\nA().f()', 'class A:\n x = 1\n y = [x for _ in range(2)]', 'class A:\n x = 1\n y = [i for i in range(x)]\nprint(A.y)', 'def f():\n print(q1)\n q1 = 1\nf()', 'def f():\n def g(): return q2\n g()\n q2 = 1\nf()', 'def f():\n try: 1/0\n except ZeroDivisionError as e: pass\n return e\nf()', 'x, = []', 'x, y = 1', 'x, y = 1, 2, 3', '*x, y = []', 'x, y, *z = [1]', '(a, b), c = 1, 2', '[a, b] = "abc"', 'a, b = {}', 'for a, b in [1]: pass', 'del zz1', 'raise 1', 'raise ValueError from 1', 'raise', 'raise ValueError, 1' if 0 else 'raise type', 'import nope1', 'from math import *\nprint(floor(2.5))', 'import math as m, sys\nprint(m.floor(1.5))', 'try:\n raise KeyError("a b")\nexcept KeyError as e: print(e, repr(e), str(e), e.args)', 'try:\n raise OSError(2, "No such", "f")\nexcept FileNotFoundError as e: print(e, e.errno, e.filename)', 'try: int("1_0x")\nexcept ValueError as e: print(e)', 'print(1_000, 0x_ff, 0b1_1, 1e1_0, 1_0.5)', 'global_x = 1\ndef f():\n  global global_x\n  del global_x\nf()\nglobal_x', 'lambda: (yield)', 'print([*range(3), *"ab"], {*[1], 2}, {**{1: 2}, 3: 4}, (*(), 1))', 'def f(): return *[1], 2\nprint(f())', 'print((lambda *a, **k: (a, k))(*[1], *[2], x=1, **{"y": 2}))', 'if (n := 10) > 5: print(n)', 'print([y := 1, y ** 2], y)', 'match 5:\n case int(x) if x > 3: print("m", x)', 'match (1, 2):\n case (a, b) | [a, b]: print(a, b)', 'match {"k": 1}:\n case {"k": 1, **r}: print(r)', 'match 1:\n case a | 2: pass', 'match 1:\n case int(1, 2): pass', 'class P:\n __match_args__ = ("x",)\n x = 1\nmatch P():\n case P(1): print("P1")', 'class P: pass\nmatch P():\n case P(1): print("P1")', 'match [1,2,3]:\n case [1, *x, 3]: print(x)', 'match "ab":\n case [a, b]: print("no")\n case str(): print("str")', 'async def f(): return 1\nprint(type(f()).__name__)', 'def f(a, a): pass', 'def f(a=1, b): pass', 'f(a=1, 2)', 'f(**k, *a)', 'return 1', 'yield 1', 'break', 'continue', 'x = = 1', 'nonlocal x', 'def f():\n nonlocal qq', 'def f(x):\n global x', 'def f():\n x = 1\n global x', '1 = x', 'f() = 1', 'x + 1 = 2', 'None = 1', 'del 1', 'del f()', '(x for x in y) = 1', 'import a.b as c.d', 'for 1 in x: pass', 'with x as 1: pass', 'a b', 'print "x"', 'if x = 1: pass', '"abc', '(1', '1)', '[1}', 'x = 08', '1__0', '0xg', '1.e', '"\\N{nope}"', 'b"é"', 'f"{"', 'f"{}"', 'f"{a b}"', 'f"{a!x}"', '  x = 1', 'if 1:\nx', 'if 1:\n  x\n y', 'else: pass', 'try: pass', 'class', 'def f', 'lambda x=: 1', 'x: int: 3', '@', '*a', '*a = 1', 'a, *b, *c = 1', 'print(*)', 'x = yield', 'await x', 'async x', 'def f(*): pass', 'def f(*, **k): pass', 'def f(/): pass', 'def f(a, /, b, /): pass', 'f(x for x in y, 1)', '{1: 2, 3}', '{**a, 1}', '{1, **a}', 'x if y', 'not', 'a not b', 'a is is b', '$', 'a?b', 'x = 1 +', 'for x in', 'while', 'import', 'from x import', 'from . import *\n' if 0 else 'from x import (a, b', 'from x import a,', 'raise x from', 'assert', 'del', 'global', 'pass x', '1.real', '1..real', 'x.1', 'x.if', 'if.x', 'True = 1', 'def True(): pass', 'class None: pass', 'f(True=1)', 'f(a.b=1)', 'f(1=2)', 'lambda True: 1', 'x = (yield)', 'def f():\n  return\n yield', 'async def f():\n yield 1\n return 2', 'def f():\n await x', '[await x for x in y]', 'async with x: pass', 'except: pass', 'try:\n x\nexcept:\n y\nexcept Z: pass', 'try:\n x\nexcept* A: pass\nexcept B: pass', 'try:\n x\nexcept* A:\n return', 'print(f"{x!r:>{w}}" if 0 else 1)', 'def f():\n  """d"""\n  return f.__doc__\nprint(f())', 'x = 5; x += 1; print(x); del x', 'print(__name__)', 'print(0 if 1 else 2 if 3 else 4, not 1 == 2, 1 if 0 else 2, -2 ** 2, 2 ** -1, 2 ** 3 ** 2, ~-1, not not 1, 1 or 2 and 3, 1 < 2 == 2, 5 // -2, -5 % 3, 1 << 2 + 1, 1 | 2 ^ 3 & 4, 7 if [] else 8)']:
    try: exec(src, {'__name__': 'mod', 'x': None})
    except SyntaxError as e: print(repr(src)[:60], type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
    except BaseException as e: print(repr(src)[:60], type(e).__name__, e)
