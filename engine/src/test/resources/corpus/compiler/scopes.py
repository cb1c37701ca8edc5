def deco(*a):
    def d(f): print('deco', a, getattr(f, '__name__', f)); return f
    return d
class M(type):
    def __new__(m, n, b, ns, **k):
        print(n, [x for x in ns if not x.startswith('__')], k); return super().__new__(m, n, b, ns)
    def __init__(c, n, b, ns, **k): super().__init__(n, b, ns)
class B:
    def who(self): return 'B'
@deco(1)
@deco(2)
class A(B, metaclass=M, flag=3):
    "doc"
    v = 10
    w = [v for _ in range(2)] if False else [i for i in range(v)]
    __priv = 5
    ann: int
    ann2: 'str' = 'q'
    def who(self): return super().who() + '+' + __class__.__name__ + str(self.__priv)
    @staticmethod
    def s(a, b=v): return a + b
    @classmethod
    def c(cls): return cls.__name__
    class Inner:
        def q(self): return self.__class__.__qualname__
    lam = lambda self: self.v
print(A().who(), A.s(1), A.c(), A.Inner().q(), A().lam(), A.__doc__, A.__annotations__, A._A__priv, A.w)
print(A.who.__qualname__, A.Inner.__qualname__, A.lam.__qualname__)
def outer():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        def deeper():
            nonlocal n
            n *= 2
            return [n + i for i in range(2)]
        return deeper
    class K:
        nonlocal n
        n = 100
        m = n + 1
    return inc, lambda: n, K
i, g, K = outer()
print(i(5)(), g(), K.m, i.__qualname__, g.__qualname__)
def kinds(a, b=2, /, c=3, *args, d, e=5, **kw): return a, b, c, args, d, e, kw
print(kinds(1, d=4), kinds(1, 2, 3, 4, 5, d=6, z=7), kinds(*[1, 2], **{'d': 3, 'c': 9}))
def ann(a: int, *b: 'x', c: float = 1.0, **d: dict) -> list: pass
print(ann.__annotations__)
x = 'global'
def shadow():
    print(x)
    def inner():
        global x
        x = 'changed'
    inner()
    print(x)
shadow()
class Scope:
    x = 'class'
    def get(self): return x
    y = x
    z = [x for _ in [1]]
print(Scope().get(), Scope.y, Scope.z)
def cellparam(a, b):
    f = lambda: (a, b)
    a = a + 1
    return f(), f
print(cellparam(1, 2)[0])
def loopcells():
    fs = []
    for k in range(3):
        def f(): return k
        fs.append(f)
    return [f() for f in fs]
print(loopcells())
del x
try: x
except NameError as e: print(e)
def gen_scope():
    a = 3
    return list((i * a for i in range(a) if i != a - 2)), {k: v for k, v in zip('ab', (a, a))}, {i % a for i in range(9)}
print(gen_scope())
print([(i, j) for i in range(3) for j in range(i) if j != 1], [[j for j in range(i)] for i in range(3)])
print(*[1, 2], *(3,), sep='-', **{'end': '!\n'})
print([*range(2), 9, *'ab'], {*[1], 2}, (*[], 5), {**{'a': 1}, 'b': 2, **{'a': 3}})
import math as mm, sys
from math import sqrt as sq, floor
print(mm.pi > 3, sq(16), floor(2.5))
