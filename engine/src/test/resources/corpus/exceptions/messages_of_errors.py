def t(src, *a):
    for s in src.strip().split("\n"):
        try: print(s, "->", repr(eval(s)))
        except BaseException as e: print(s, "!!", type(e).__name__, e)

class L(list): pass
class Dd(dict):
    def __missing__(self, k): return ("missing", k)
def mut(x, f):
    r = f(x); return r, x
t('''
mut([1,2,3], lambda l: l.append(4)), mut([1], lambda l: l.extend("ab")), mut([1,2,3], lambda l: l.insert(1, 9)), mut([1,2], lambda l: l.insert(-1, 0)), mut([1,2], lambda l: l.insert(99, 0)), mut([1,2,3], lambda l: l.pop()), mut([1,2,3], lambda l: l.pop(0)), mut([1,2,1], lambda l: l.remove(1)), mut([1,2], lambda l: l.clear()), mut([3,1,2], lambda l: l.sort()), mut([1,2], lambda l: l.reverse()), [1,2].copy(), [1,2,1].count(1), [1,2].index(2), [1,2,1].index(1, 1), [1,2,3].index(3, -1)
[].pop()
[1].pop(5)
[1].pop("a")
[1].remove(5)
[1].index(5)
[1].append()
[1].append(1, 2)
[1].extend(3)
[1].insert("a", 1)
[1].sort(1)
[1].sort(key=3)
[1, "a"].sort()
[1, 2, 3].sort(reverse="x")
[1].count()
[1][5]
[1]["a"]
[1][None]
[1, 2, 3][1:], [1, 2, 3][::-1], [1, 2, 3][-5:5], [1, 2, 3][10:], [0] * 3, 3 * [0], [1] * -1, [1] + [2], [[]] * 2, [1, 2] == [1, 2.0], [1] == (1,), [1, 2] < [1, 3], L([1]) == [1], L([1]) + [2], type(L([1]) + [2]), type(L([1])[:]), repr(L([1]))
mut([1,2,3,4], lambda l: l.__setitem__(slice(1, 3), "abc")), mut([1,2,3,4], lambda l: l.__setitem__(slice(None, None, 2), [8, 9])), mut([1,2,3,4], lambda l: l.__delitem__(slice(None, None, 2))), mut([1,2,3], lambda l: l.__delitem__(-1)), mut([1,2,3], lambda l: l.__setitem__(slice(1, 1), [5, 6])), mut([1], lambda l: l.__iadd__("ab")), mut([1], lambda l: l.__imul__(3)), mut([1,2,3], lambda l: l.__setitem__(slice(5, 2), [7]))
[1,2,3].__setitem__(slice(None, None, 2), [1])
[1].__setitem__(5, 1)
[1].__delitem__(5)
[1].__setitem__(slice(0, 1), 3)
[1].__setitem__("a", 3)
list("abc"), list(), list({1: 2}), list((1,)), [*"ab", *[1]], [x for x in range(5) if x % 2], [x + y for x in "ab" for y in "cd"], [[y for y in range(x)] for x in range(3)]
list(3)
list(1, 2)
list(a=1)
hash([])
{1: 2}[1], {1: "a", 1.0: "b", True: "c"}, {}.get(1), {}.get(1, 2), {1: 2}.pop(1), {}.pop(1, 3), {1: 2}.items(), {1: 2}.keys(), {1: 2}.values(), dict(a=1), dict([(1, 2)]), dict({1: 2}, b=3), dict(["ab"]), dict.fromkeys("ab", 0), {**{1: 2}, 3: 4}, {1: 2} == {1: 2.0}, len({1: 2}), 1 in {1: 2}, list({1: 2}), {1: 2} | {1: 3}, {x: x for x in range(2)}, {1: {2: 3}}, dict(), list(reversed({1: 2, 3: 4}.items()))
{}[1]
{}["a"]
{}[(1, 2)]
{}.pop(1)
{}.popitem()
{1: 2}.popitem(), mut({1: 2}, lambda d: d.setdefault(1, 5)), mut({}, lambda d: d.setdefault(1)), mut({1: 2}, lambda d: d.update({3: 4}, a=5)), mut({1: 2}, lambda d: d.update([(1, 3)])), mut({1: 2}, lambda d: d.clear()), {1: 2}.copy(), mut({1: 2}, lambda d: d.__ior__([(5, 6)]))
{[]: 1}
{}.get([])
{[]}
dict(3)
dict([1])
dict([(1, 2, 3)])
dict(["abc"])
dict(1, 2)
{}.update(3)
{} | 3
{} < {}
dict.fromkeys(3)
Dd()[1], Dd().get(1), Dd(a=1)["a"], type(Dd().copy()), repr(Dd(a=1)), Dd.fromkeys("a")
{1: 2}.keys() == {1}, {1: 2}.items() == {(1, 2)}, {1, 2} & {1: 1}.keys(), {1: 2}.keys() | {3}, {1: 2}.keys() - [1], {1: 2}.keys() ^ {5}, {1: 2}.keys() < {1, 2}, {1: 2}.keys().isdisjoint([3]), {1: 2}.values() == {1: 2}.values(), {1: 2}.keys().mapping, len({1: 2}.items())
{1: 2}.keys() + {1}
{1, 2, 3}, set("aab") == {"a", "b"}, set(), frozenset(), frozenset([1]), {1} == frozenset([1]), {1, 2}.union([3], (4,)), {1, 2}.intersection([2]), {1, 2}.difference([2]), {1}.symmetric_difference([2]), {1}.issubset([1, 2]), {1, 2}.issuperset([1]), {1}.isdisjoint([2]), mut({1}, lambda s: s.add(2)), mut({1}, lambda s: s.discard(5)), mut({1}, lambda s: s.update([3], [4])), mut({1, 2}, lambda s: s.remove(1)), mut({1}, lambda s: s.pop()), {1} | frozenset([2]), type(frozenset([1]) | {2}), mut({1,2}, lambda s: s.intersection_update([2])), mut({1,2}, lambda s: s.difference_update([2])), mut({1,2}, lambda s: s.symmetric_difference_update([2, 3])), {x % 2 for x in range(4)}, frozenset({1}) in {frozenset({1})}, {1, 2} >= {1}, hash(frozenset([1])) == hash(frozenset([1])), {1} in {frozenset({1})}
{1}.remove(5)
set().pop()
{1}.add([])
{1} | [1]
{1}.union(3)
set(3)
set(1, 2)
{1} < [1]
frozenset([1]).add(2)
hash({1})
{1}[0]
{1}.foo
[].foo
{}.foo
(1).foo
None.foo
(lambda: 0).foo
len.foo
int.foo
type.foo
object().foo
Ellipsis.foo
None()
3()
"a"()
[]()
(lambda x: 0)()
(lambda x, y: 0)(1)
(lambda x, y, z: 0)()
(lambda x: 0)(1, 2)
(lambda x=1: 0)(1, 2)
(lambda: 0)(1)
(lambda x: 0)(y=1)
(lambda x: 0)(1, x=1)
(lambda x, /: 0)(x=1)
(lambda x, /, y: 0)(1, x=1, y=2)
(lambda *, x: 0)()
(lambda *, x, y: 0)()
(lambda *, x: 0)(1)
(lambda *, x: 0)(1, x=2)
(lambda a, b=1, *, c: 0)(1, 2, 3, c=4)
(lambda a, b=1, *, c: 0)(1, 2, 3)
(lambda **k: k)(**{"a": 1}, **{"b": 2})
(lambda **k: k)(**{"a": 1}, **{"a": 2})
(lambda **k: k)(**{1: 2})
(lambda **k: k)(**3)
(lambda *a: a)(*3)
(lambda *a: a)(*[1], *(2,), *"ab")
print(*3)
print(**3)
len(*[])
len([], [])
len(x=1)
[].append(x=1)
int(x=1)
range(start=1)
sorted()
sorted(x=1)
isinstance(1)
ord()
math.sqrt("a") if 0 else __import__("math").sqrt("a")
__import__("math").sqrt(-1)
__import__("nope")
__import__(3)
''')
for s in ["a, b = 1", "a, b = [1]", "a, b = 1, 2, 3", "a, *b, c = [1]", "a, b = {1}", "(a, b), c = 1, 2", "[a] = 'xy'", "a, b = iter([1])", "x.y = 1", "del zz", "nope", "1[0] = 2", "(1,)[0] = 2", "'a'[0] = 'b'", "del (1,)[0]", "del 'a'[0]", "x = None; x[0]", "x = None; x[0] = 1", "x=3; x.y=1", "x=3; del x.real", "len.x = 1", "int.x = 1", "[].x = 1", "None.x = 1", "(lambda: 0).x = 1", "del (lambda: 0).x", "for i in 3: pass", "for a, b in [1]: pass", "for a, b in [(1, 2, 3)]: pass", "[*3]", "{**3}", "{*3}", "print(f'{nope}')", "assert 0", "assert 0, 'm'", "assert (0, 'm')[0], ['x']", "raise", "raise ValueError", "raise ValueError('a', 2)", "raise 'x'", "raise int", "import nope", "import math.nope", "from nope import x", "from . import x", "import sys.path", "global q; q += 1", "def f():\n  print(x); x = 1\nf()", "def f():\n  def g(): return y\n  g(); y = 1\nf()", "def f():\n  del x; x = 1\nf()", "class A:\n  def f(self): return super().x\nA().f()", "class A:\n  def f(): return super()\nA.f()", "super()", "super(int)", "super(int, 'a')", "def f(): super()\nf()", "class A(3): pass", "class A(None): pass", "class A('x', (), {}): pass", "class A(int, metaclass=3): pass", "class A:\n  __slots__ = ('a b',)", "class A:\n  __slots__ = 3", "class A:\n  x = 1\n  __slots__ = ('x',)", "class A(list, dict): pass", "class A(object, object): pass", "class A(type(None)): pass", "class A(range): pass", "class A(slice): pass", "with open: pass", "class C:\n  def __enter__(self): pass\nwith C(): pass", "class C:\n  __iter__ = None\niter(C())", "class C:\n  __contains__ = None\n1 in C()", "class C:\n  __hash__ = None\nhash(C())", "class C:\n  __len__ = lambda s: 'a'\nlen(C())", "class C:\n  __len__ = lambda s: -1\nlen(C())", "class C:\n  __len__ = lambda s: 2**70\nlen(C())", "class C:\n  __getitem__ = lambda s, i: [1,2][i]\nprint(list(C()), 2 in C())", "class C:\n  __next__ = 3\nfor x in C(): pass", "class C:\n  def __iter__(self): return self\nfor x in C(): pass", "class C: pass\nC() < C()", "class C: pass\nC() + 1", "class C: pass\n1 + C()", "class C: pass\nC()[0]", "class C: pass\nC()[0] = 1", "class C: pass\ndel C()[0]", "class C: pass\nlen(C())", "class C: pass\nC()()", "class C: pass\n-C()", "class C: pass\nC().x", "class C: pass\nC.x", "class C: pass\ndel C().x", "class C: pass\nC(1)", "class C:\n  def __init__(self, a): pass\nC()", "class C:\n  def __init__(self): return 1\nC()", "class C:\n  def __new__(cls): return 3\nprint(C())", "class C:\n  def f(self): pass\nC.f()", "class C:\n  def f(self): pass\nC().f(1)", "class C:\n  @staticmethod\n  def f(a): pass\nC.f()", "class C:\n  @classmethod\n  def f(cls): print(cls)\nC.f(1)", "class C:\n  def f(self, /, *, k): pass\nC().f()", "x = 1\nx.a.b", "x: int\nx", "x = y = z", "1 < 'a'", "not_defined_thing.attr", "prnt(1)", "import maths", "'a'.uper()", "[].apend(1)", "class Foo:\n  bar_value = 1\nFoo().bar_valeu", "import math; math.squirt", "raise ValueError('x') from KeyError('y')", "int('x')", "{}['a']['b']", "[1,2][2]", "'%d' % 'x'", "(1).bit_length(2)", "1 if x.y else 2", "def f(a, b): pass\nf(1, 2, 3, c=4)", "def f(a, b): pass\nf(c=4)", "def f(a, b, c, d): pass\nf(1)", "f = lambda: (yield)\nnext(f())", "def f(n): return f(n + 1)\nf(0)", "exec('raise KeyError')", "eval('1/0')", "exit()", "exit(3)", "raise SystemExit('bye')", "raise KeyboardInterrupt", "quit(0)", "import sys; sys.exit([1])"]:
    try: exec(s, {"__name__": "__main__"})
    except BaseException as e: print(repr(s), "!!", type(e).__name__, e, e.args if not isinstance(e, (RecursionError, SyntaxError)) else "", getattr(e, "name", 0), getattr(e, "path", 0))
    else: print(repr(s), "ok")
