import functools
from functools import *
print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, [], 5), reduce(max, [3, 9, 1]), partial(int, base=2)("11"), partial(print, "p", sep="-")("q"), partial(lambda a, b, *c, **d: (a, b, c, d), 1, z=2)(3, 4, y=5))
p = partial(pow, 2); print(p.func is pow, p.args, p.keywords, p(5), partial(p, 3)(), partial(partial(lambda *a: a, 1), 2)(3))
@lru_cache(maxsize=2)
def sq(x): print("computing", x); return x * x
print(sq(1), sq(2), sq(1), sq(3), sq(2), sq.cache_info(), sq.cache_clear(), sq.cache_info(), sq.__name__, sq.__wrapped__(4))
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(100), fib.cache_info().hits, fib.cache_info().currsize)
@lru_cache
def kw(a, b=1): return a, b
kw(1); kw(1, 1); kw(a=1); kw(1, b=1); print(kw.cache_info())
try: kw([])
except TypeError as e: print(e)
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), sorted("bca", key=cmp_to_key(lambda a, b: (a > b) - (a < b))))
def deco(f):
    @wraps(f)
    def w(*a, **k): return ("wrapped", f(*a, **k))
    return w
@deco
def named(x):
    "named doc"
    return x
print(named(1), named.__name__, named.__doc__, named.__wrapped__(2))
@total_ordering
class T:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __eq__(self, o): return self.v == o.v
print(T(1) <= T(1), T(2) > T(1), T(1) >= T(2), T(1) != T(2), max(T(1), T(5)).v)
class C:
    n = 0
    @cached_property
    def val(self): C.n += 1; return "computed"
c = C(); print(c.val, c.val, C.n, c.__dict__); del c.val; print(c.val, C.n)
@singledispatch
def kind(x): return "other"
@kind.register(int)
def _(x): return "int"
@kind.register
def _(x: str): return "str"
@kind.register(list)
def _(x): return "list of " + ",".join(map(kind, x))
print(kind(1), kind("a"), kind(1.5), kind([1, "b", None]), kind(True))
class M:
    def __init__(self, k): self.k = k
    def add(self, a, b): return self.k + a + b
    add5 = partialmethod(add, 5)
print(M(100).add5(1))
for f in (lambda: reduce(lambda a, b: a, []), lambda: reduce(5, [1, 2]), lambda: partial(), lambda: partial(5), lambda: reduce(max, 5), lambda: lru_cache(maxsize="a"), lambda: total_ordering(type("X", (), {})), lambda: partial(pow, 2)("a")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
