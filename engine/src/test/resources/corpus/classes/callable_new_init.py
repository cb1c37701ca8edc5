class Single:
    inst = None
    def __new__(cls, *a):
        print("new", cls.__name__, a)
        if cls.inst is None: cls.inst = super().__new__(cls)
        return cls.inst
    def __init__(self, *a): print("init", a); self.a = a
print(Single(1) is Single(2), Single.inst.a)
class Other:
    def __new__(cls): return 5
    def __init__(self): print("never")
print(Other())
class BadInit:
    def __init__(self): return 1
try: BadInit()
except TypeError as e: print(e)
class P:
    def __call__(self, *a, **k): return a, k
print(P()(1, x=2), callable(P()), callable(A) if "A" in globals() else callable(P), P().__call__(3))
class Up(str):
    def __new__(cls, s): return super().__new__(cls, s.upper())
print(Up("abc"), type(Up("x")).__name__, len(Up("abc")))
for f in (lambda: object(1), lambda: P(1), lambda: object.__new__(P, 1), lambda: object.__new__(5), lambda: type("X")(), lambda: object().x):
    try: print(f())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
o = object()
try: o.x = 1
except AttributeError as e: print(e)
X = type("X", (P,), {"v": 7, "get": lambda self: self.v})
print(X().get(), X.__name__, X.__bases__[0].__name__, X()(1))
class Count:
    n = 0
    def __init__(self): Count.n += 1; type(self).n += 10; self.n += 100
c = Count(); print(Count.n, c.n)
class Sub(Count): pass
s = Sub(); print(Count.n, Sub.n, s.n)
class Plugin:
    registry = []
    def __init_subclass__(cls, tag=None, **kw): super().__init_subclass__(**kw); cls.registry.append((cls.__name__, tag))
class P1(Plugin, tag="one"): pass
class P2(Plugin): pass
class P3(P1, tag="three"): pass
print(Plugin.registry)
class Meta(type):
    def __new__(m, name, bases, ns): ns["added"] = name.lower(); return super().__new__(m, name, bases, ns)
    def __call__(cls, *a): print("meta call", a); return super().__call__(*a)
    def helper(cls): return "helper " + cls.__name__
class WM(metaclass=Meta):
    def __init__(self, x): self.x = x
class WS(WM): pass
print(WM.added, WS.added, WM(3).x, WS.helper(), type(WS).__name__)
def factory(base):
    class Gen(base):
        def hi(self): return "gen " + super().hi()
    return Gen
class H:
    def hi(self): return "H"
print(factory(factory(H))().hi(), [k.__name__ for k in factory(H).__mro__])
