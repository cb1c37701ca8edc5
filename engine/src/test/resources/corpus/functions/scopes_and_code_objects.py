
import sys
# exec/eval/scopes/functions
ns = {}
exec("def f(a, b=2, *args, c, d=4, **kw):\n    'doc'\n    x = 1\n    return a", ns)
f = ns["f"]
print(f.__name__, f.__qualname__, f.__defaults__, f.__kwdefaults__, f.__doc__, f.__module__, f.__annotations__, f.__closure__, f.__dict__)
c = f.__code__
print(c.co_name, c.co_argcount, c.co_kwonlyargcount, c.co_posonlyargcount, c.co_varnames, c.co_nlocals, c.co_filename, c.co_firstlineno, c.co_freevars, c.co_cellvars, c.co_names, c.co_qualname)
f.__defaults__ = (9,); f.__kwdefaults__ = {"c": 5, "d": 4}; print(f(1), f.__defaults__)
f.attr = 3; print(f.attr, f.__dict__); f.__name__ = "g"; print(f.__name__, f.__qualname__)
try: f.__name__ = 3
except TypeError as e: print(e)
try: f.__defaults__ = 3
except TypeError as e: print(e)
def mk():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc
i = mk(); i(); print(i.__closure__[0].cell_contents, i.__code__.co_freevars, mk.__code__.co_cellvars, i.__qualname__)
print(i.__closure__[0] == mk().__closure__[0], type(i.__closure__[0]))
def loc():
    a = 1
    def inner(): return a
    b = [x for x in range(2)]
    print(sorted(locals().items(), key=lambda k: k[0])[:2])
    return eval("a + 1")
print(loc())
class K:
    x = 1
    y = [x for _ in range(2)] if 0 else None
    print(sorted(k for k in locals() if not k.startswith("__")))
    __private = 3
    def m(self): return self.__private
    def n(self, __arg): return __arg
print(K().m(), K._K__private, K().n(3), [n for n in dir(K) if "priv" in n])
x = 10
class Z:
    x = 20
    def f(self): return x
    z = [x for i in range(1)]
    l = lambda: x
print(Z().f(), Z.z, Z.l())
def order():
    def t(n): print(n, end=" "); return n
    d = {}
    d[t(1)] = t(2)
    t(3) + t(4) * t(5)
    [t(6), t(7)][t(0)]
    (lambda *a, **k: 0)(t(1), *[t(2)], k=t(3), **{"z": t(4)})
    t(1) < t(2) < t(3)
    {t(1): t(2), t(3): t(4)}
    a, d[t(8)] = t(9), t(10)
    d[t(11)] += t(12) if 0 else 0
try: order()
except KeyError as e: print("KE", e)
a = b = c2 = []; a.append(1); print(c2, a is b)
a = [1, 2, 3]; i = 0
i, a[i] = 1, 9; print(a)
*a, b = range(4); print(a, b); (x1, [y1, *z1]), w1 = (1, "abc"), 2; print(x1, y1, z1, w1)
print([*range(2), *"ab"], (*[1], 2), {*[1, 1]}, {**{"a": 1}, "b": 2})
for i, *r in [(1, 2, 3), "ab"]: print(i, r)
def ann(a: int, b: "str" = 2, *c: float, d: list[int], **e: dict) -> None: pass
print(ann.__annotations__)
v: int = 3; w: str
print(__annotations__)
class An:
    a: int
    b: str = "x"
print(An.__annotations__)

try: w
except NameError as e: print(e)
def deleted():
    x = 1; del x
    try: x
    except UnboundLocalError as e: print(e)
deleted()
try:
    def ff():
        for q in [1]: pass
        def g(): return q
        del q
        g()
    ff()
except NameError as e: print(type(e), e)
print((lambda x=(y := 5): x)(), y)
print([y := 1, y**2], (z := 3) + z)
print([last := n for n in range(3)], last)
if (n := 10) > 5: print(n)
while (n := n - 3) > 0: print(n)
else: print("else")
for i in range(3):
    if i == 5: break
else: print("for else")
for i in range(3):
    try:
        if i == 1: continue
        if i == 2: break
    finally: print("fin", i)
def ret():
    for i in range(3):
        try: return i
        finally:
            if i == 0: continue
            print("f")
print(ret())
def ret2():
    try: return 1
    finally: return 2
print(ret2())
def gen(): 
    x = yield
    while x: x = yield x * 2
g = gen(); next(g); print(g.send(3), g.send(5))
def dflt(a=[]): a.append(1); return a
dflt(); print(dflt())
print(dflt.__defaults__)
def deco(n):
    def d(f):
        def w(*a): return f(*a) + n
        return w
    return d
@deco(1)
@deco(10)
def fn(x): return x
print(fn(100))
print(f"{fn.__name__!r:>10}|{x!s:^{4}}|{'nested ' + f'{1+1}'}")
with open.__class__ if 0 else __import__("contextlib").suppress(KeyError) if 0 else K.__class__ if 0 else type("CM", (), {"__enter__": lambda s: 7, "__exit__": lambda s, *a: print("exit", a[0])})() as q, type("CM", (), {"__enter__": lambda s: 8, "__exit__": lambda s, *a: True})() as r:
    print(q, r); raise ValueError
print("after")
print(globals()["x"], "x" in globals(), type(globals()))
print(vars(K)["x"], type(vars(K)), type(K.__dict__))
try: K.__dict__["x"] = 3
except TypeError as e: print(e)
exec(compile("1+1\nprint('x')", "f", "exec")); 
exec("print(a)", {"a": 5}); exec("b=3", {}, ns); print(ns["b"])
try: exec("a", {}, 3)
except TypeError as e: print(e)
try: eval("a", 3)
except TypeError as e: print(e)
print(eval("[x for x in range(n)]", {"n": 3}), eval("lambda: k", {"k": 7})())
g2 = {"__builtins__": {}}
try: eval("len([])", g2)
except NameError as e: print(e)
print(sorted(dir())[:4], len(dir(type("T", (), {"a": 1})())) > 20)
print(__name__, __doc__)
import math as m, sys as s
def pos(a, /, b, *, c): return a, b, c
for args, kw in [((1,2),{"c":3}),((1,),{"b":2,"c":3}),((),{"a":1,"b":2,"c":3}),((1,2,3),{"c":1}),((1,2),{}),((1,2),{"c":1,"d":2})]:
    try: print(pos(*args, **kw))
    except TypeError as e: print(e)
try: K.m.__self__
except AttributeError as e: print(e)
