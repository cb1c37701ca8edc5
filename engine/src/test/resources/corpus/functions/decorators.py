import functools
def trace(f):
    @functools.wraps(f)
    def wrapper(*args, **kw):
        print("call", f.__name__, args, kw)
        r = f(*args, **kw)
        print("ret", r)
        return r
    return wrapper
@trace
def add(a, b=1):
    """adds"""
    return a + b
print(add(1), add(1, b=5), add.__name__, add.__doc__)
def repeat(n):
    def deco(f):
        def w(*a):
            return [f(*a) for _ in range(n)]
        return w
    return deco
@repeat(3)
@repeat(2)
def one(x):
    return x
print(one(7))
class Count:
    def __init__(self, f):
        self.f = f
        self.n = 0
    def __call__(self, *a):
        self.n += 1
        return self.f(*a)
@Count
def sq(x):
    return x * x
print([sq(i) for i in range(4)], sq.n)
registry = {}
def register(name):
    def deco(obj):
        registry[name] = obj
        return obj
    return deco
@register("cls")
class Thing:
    pass
@register("fn")
def fn():
    return "fn!"
print(sorted(registry), registry["fn"](), registry["cls"] is Thing)
@(lambda f: lambda: "replaced " + f())
def orig():
    return "orig"
print(orig())
def nothing(f):
    return 42
@nothing
def gone():
    pass
print(gone)
@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())
def memo(f):
    cache = {}
    def w(*a):
        if a not in cache:
            cache[a] = f(*a)
        return cache[a]
    w.cache = cache
    return w
@memo
def grid(r, c):
    return 1 if r == 0 or c == 0 else grid(r - 1, c) + grid(r, c - 1)
print(grid(16, 16), len(grid.cache))
class M:
    @trace
    def method(self, x):
        return x
    def __repr__(self):
        return "M()"
M().method(3)
