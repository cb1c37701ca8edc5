import sys
# descriptors & metaclasses
class D:
    def __set_name__(self, owner, name): print("set_name", owner.__name__, name); self.n=name
    def __get__(self, o, t=None): return ("get", self.n, o is None, t.__name__)
    def __set__(self, o, v): print("set", self.n, v)
    def __delete__(self, o): print("del", self.n)
class M(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw): print("prepare", name, kw); return {"pre": 1}
    def __new__(mcs, name, bases, ns, **kw): print("new", name, sorted(k for k in ns if not k.startswith("__"))); return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw): print("init", kw); super().__init__(name, bases, ns)
    def __call__(cls, *a, **k): print("call", a, k); return super().__call__(*a, **k)
    def __instancecheck__(cls, o): print("ic"); return super().__instancecheck__(o)
    def __subclasscheck__(cls, o): return True
    def __len__(cls): return 42
    def __iter__(cls): return iter("ab")
    def __getattr__(cls, n): return "meta:" + n
    def __getitem__(cls, k): return ("item", k)
    def __contains__(cls, k): return k == 3
    def __add__(cls, o): return "add"
    def __str__(cls): return "STR"
    def __repr__(cls): return "REPR"
    def __dir__(cls): return ["z", "a"]
class C(metaclass=M, x=1):
    d = D()
    def __init__(self, q=2): self.q = q
c = C(5)
print(c.d, C.d); c.d = 3; del c.d
print(len(C), list(C), C.foo, C[1,2], 3 in C, C+1, str(C), repr(C), dir(C), isinstance(3, C), issubclass(int, C), c.q, C.pre)
print(type(C), type(C).__mro__)
class Base:
    subs=[]
    def __init_subclass__(cls, /, tag=None, **kw): super().__init_subclass__(**kw); Base.subs.append((cls.__name__, tag))
    def __class_getitem__(cls, k): return (cls.__name__, k)
class S1(Base, tag="x"): pass
class S2(S1): pass
print(Base.subs, S2[int])
try:
    class S3(Base, bad=1): pass
except TypeError as e: print(e)
# slots
class Sl:
    __slots__ = ("a", "b")
s = Sl(); s.a = 1
try: s.c = 2
except AttributeError as e: print(e)
try: print(s.b)
except AttributeError as e: print(e)
try: s.__dict__
except AttributeError as e: print(e)
class Sl2(Sl): pass
t = Sl2(); t.zz = 1; print(t.__dict__)
# getattribute
class G:
    def __getattribute__(self, n):
        if n == "x": return 7
        return object.__getattribute__(self, n)
    def __getattr__(self, n): return "miss " + n
    def __setattr__(self, n, v): object.__setattr__(self, n, v*2)
    def __delattr__(self, n): print("delattr", n); object.__delattr__(self, n)
g = G(); g.y = 4; print(g.x, g.y, g.z); del g.y; print(g.y)
try: del g.y
except AttributeError as e: print(type(e), e)
# mro conflicts
class A: pass
class B(A): pass
try:
    class X(A, B): pass
except TypeError as e: print(e)
try:
    class X(int, str): pass
except TypeError as e: print(e)
try:
    class X(bool): pass
except TypeError as e: print(e)
print([k.__name__ for k in type("Y", (B,), {"v": 1}).__mro__])
try: type("Y", (B,), [])
except TypeError as e: print(e)
class P:
    @property
    def v(self): "doc"; return 1
    @v.setter
    def v(self, x): print("setv", x)
    @v.deleter
    def v(self): print("delv")
    @property
    def ro(self): return 1
p = P(); p.v = 2; del p.v; print(P.v.__doc__, P.v.fget.__name__)
try: p.ro = 1
except AttributeError as e: print(e)
try: del p.ro
except AttributeError as e: print(e)
class Q:
    def __eq__(self, o): return True
try: hash(Q())
except TypeError as e: print(e)
print(Q.__hash__)
class R:
    def __bool__(self): return 3
try: bool(R())
except TypeError as e: print(e)
class R:
    def __len__(self): return -1
try: bool(R())
except ValueError as e: print(e)
class R:
    def __str__(self): return 1
    def __repr__(self): return 1
    def __hash__(self): return "x"
    def __index__(self): return "q"
    def __iter__(self): return 1
    def __contains__(self, x): return "yes"
    def __format__(self, s): return 1
    def __int__(self): return 1.5
    def __float__(self): return 1
    def __complex__(self): return 1
    def __bytes__(self): return 1
for f in (str, repr, hash, iter, int, float, complex, bytes, format, [1].__getitem__, range, lambda r: 3 in r, bin):
    try: print(f(R()))
    except TypeError as e: print(e)
