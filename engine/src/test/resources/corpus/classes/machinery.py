"""What classes do in ordinary and in wrong uses, one line each."""
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
class A:
    """doc"""
    x = 1
    def m(self): return "A.m"
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(): return "s"
    @property
    def p(self): return self._p
    @p.setter
    def p(self, v): self._p = v
    @p.deleter
    def p(self): del self._p
    @property
    def ro(self): return 5
class B(A):
    def m(self): return "B" + super().m()
a, b = A(), B()
t(lambda: b.m() + b.c() + A.s() + b.s())
t(lambda: a.p)
a.p = 7
t(lambda: a.p)
def dp(): del a.p
t(dp)
t(dp)
t(lambda: setattr(a, "ro", 1))
t(lambda: delattr(a, "ro"))
t(lambda: a.nope)
t(lambda: A.nope)
t(lambda: A.m())
t(lambda: a.m(1))
t(lambda: A(1))
t(lambda: A.m.__qualname__ + a.m.__func__.__name__)
t(lambda: (A.__doc__, A.__name__, A.__bases__, A.__mro__ == (A, object), A.__dict__["x"], A.__module__))
t(lambda: setattr(A, "__name__", 5))
t(lambda: setattr(int, "x", 5))
t(lambda: a.__dict__)
t(lambda: setattr(a, "__dict__", 5))
t(lambda: setattr(a, "__class__", int))
t(lambda: setattr(a, "__class__", 5))
t(lambda: a.__class__.__name__)
class D:
    def __get__(self, o, t=None): return ("get", o is None, t.__name__)
    def __set__(self, o, v): print("set", v)
    def __delete__(self, o): print("delete")
    def __set_name__(self, owner, name): print("name", owner.__name__, name)
class E:
    d = D()
e = E()
print(e.d, E.d)
e.d = 5
del e.d
e.__dict__["d"] = 1
print(e.d)
class ND:
    def __get__(self, o, t=None): return "nd"
class G:
    n = ND()
    def __getattr__(self, name):
        if name.startswith("dyn"): return name
        raise AttributeError(name)
g = G()
g.n = 1
t(lambda: g.n)
t(lambda: g.dynx)
t(lambda: g.other)
class H:
    def __getattribute__(self, n): return "all " + n
t(lambda: H().anything)
class S:
    __slots__ = ("a", "b")
s = S()
t(lambda: s.a)
s.a = 1
t(lambda: s.a)
t(lambda: setattr(s, "c", 1))
t(lambda: s.__dict__)
t(lambda: S.a)
t(lambda: S.__slots__)
def bad_slots(v):
    return type("Z", (), {"__slots__": v})
t(lambda: bad_slots(["1a"]))
t(lambda: bad_slots([5]))
t(lambda: bad_slots("abc")().__slots__)
t(lambda: type("Z", (), {"__slots__": ["x"], "x": 1}))
t(lambda: type("Z", (int,), {"__slots__": ["x"]}))
class S2(S):
    pass
S2().c = 5
class Meta(type):
    def __new__(m, n, b, ns, **kw):
        print("new", n, sorted(k for k in ns if not k.startswith("__")), kw)
        return super().__new__(m, n, b, ns)
    def __init__(c, n, b, ns, **kw):
        print("init", n, kw)
        super().__init__(n, b, ns)
    @classmethod
    def __prepare__(m, n, b, **kw):
        print("prepare", n, kw)
        return {"pre": 1}
    def __call__(c, *a, **k):
        print("call", a, k)
        return super().__call__(*a, **k)
    def __len__(c): return 42
    def __iter__(c): return iter("xyz")
    def __getitem__(c, k): return k
    def __contains__(c, k): return k == 1
    @property
    def mp(c): return "mp" + c.__name__
    def __instancecheck__(c, o): return o == 5
    def __subclasscheck__(c, o): return o is int
    def __repr__(c): return "<M " + c.__name__ + ">"
class M(metaclass=Meta, opt=1):
    y = 2
    def __init__(self, z): self.z = z
t(lambda: M(3).z)
t(lambda: (len(M), list(M), M["k"], 1 in M, M.mp, isinstance(5, M), issubclass(int, M), M, M.pre))
t(lambda: M(1).mp)
class M2(M, opt=2): pass
class Other(type): pass
def conflict():
    class X(M, metaclass=Other): pass
t(conflict)
def dup():
    class X(A, A): pass
t(dup)
def mro():
    class X(A, B): pass
t(mro)
def nob():
    class X(5): pass
t(nob)
def kw():
    class X(foo=1): pass
t(kw)
class IS:
    subs = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        IS.subs.append((cls.__name__, tag))
class I1(IS, tag="a"): pass
class I2(I1): pass
t(lambda: IS.subs)
def iskw():
    class X(IS, zzz=1): pass
t(iskw)
class New:
    def __new__(cls, *a, **k):
        o = super().__new__(cls)
        o.args = (a, k)
        return o
t(lambda: New(1, b=2).args)
class New2:
    def __new__(cls): return 5
    def __init__(self): print("never")
t(lambda: New2())
class Init:
    def __init__(self): return 5
t(lambda: Init())
class NoArg:
    def __init__(self, x): pass
t(lambda: NoArg())
t(lambda: NoArg(1, 2))
t(lambda: NoArg(y=2))
t(lambda: NoArg(1, x=2))
class Op:
    def __init__(s, v): s.v = v
    def __add__(s, o): return ("add", o) if not isinstance(o, str) else NotImplemented
    def __radd__(s, o): return ("radd", o)
    def __iadd__(s, o): s.v += 1; return s
    def __eq__(s, o): return NotImplemented
    def __lt__(s, o): return "lt"
    def __bool__(s): return s.v
    def __len__(s): return s.v
    def __contains__(s, x): return "yes"
    def __call__(s, *a, **k): return (a, k)
    def __getitem__(s, k): return k
    def __neg__(s): return "neg"
    def __index__(s): return s.v
    def __repr__(s): return 5 if s.v == 0 else "Op"
    def __str__(s): return 5
    def __format__(s, f): return 5
    def __hash__(s): return "x"
    def __iter__(s): return 5
    def __matmul__(s, o): return "mm"
    def __rmatmul__(s, o): return "rmm"
    def __divmod__(s, o): return "dm"
    def __pow__(s, o, m=None): return ("pow", o, m)
    def __round__(s, n=None): return ("round", n)
    def __reversed__(s): return "rev"
    def __missing__(s, k): return "missing"
o = Op(3)
t(lambda: o + 1)
t(lambda: 1 + o)
t(lambda: o + "a")
t(lambda: "a" + o)
t(lambda: o == 1)
t(lambda: o != o)
t(lambda: o < 1)
t(lambda: o > 1)
t(lambda: o <= 1)
t(lambda: bool(o))
t(lambda: len(o))
t(lambda: len(Op(-1)))
t(lambda: len(Op("a")))
t(lambda: 1 in o)
t(lambda: o(1, a=2))
t(lambda: o[1:2, ..., 3])
t(lambda: -o)
t(lambda: +o)
t(lambda: [1, 2, 3, 4][o])
t(lambda: repr(Op(0)))
t(lambda: str(o))
t(lambda: f"{o}")
t(lambda: hash(o))
t(lambda: iter(o))
t(lambda: [*o])
t(lambda: o @ 1)
t(lambda: 1 @ o)
t(lambda: divmod(o, 1))
t(lambda: pow(o, 2, 3))
t(lambda: round(o))
t(lambda: round(o, 2))
t(lambda: reversed(o))
t(lambda: o - 1)
t(lambda: o.x)
t(lambda: o[0](1))
class NH:
    def __eq__(s, o): return True
t(lambda: hash(NH()))
class Str:
    def __repr__(self): return "R"
t(lambda: str(Str()) + f"{Str()} {Str()!r} {Str()!s:>3}")
t(lambda: format(Str(), "5"))
class GI:
    def __getitem__(s, i):
        if i > 2: raise IndexError
        return i
t(lambda: list(GI()))
t(lambda: 2 in GI())
t(lambda: list(reversed(GI())))
class It:
    def __iter__(s): return s
    def __next__(s): raise StopIteration(5)
t(lambda: list(It()))
t(lambda: next(It()))
class NI:
    __iter__ = None
t(lambda: iter(NI()))
t(lambda: 1 in NI())
class Ctx:
    def __enter__(s): print("enter"); return 1
    def __exit__(s, *a): print("exit", a[0] and a[0].__name__); return True
with Ctx() as c, Ctx():
    print(c)
    raise ValueError
def badctx(v):
    with v: pass
t(lambda: badctx(5))
class HalfCtx:
    def __enter__(s): pass
t(lambda: badctx(HalfCtx()))
class DictSub(dict):
    def __missing__(s, k): return "m" + str(k)
t(lambda: DictSub()["a"])
t(lambda: DictSub().get("a"))
class IntSub(int):
    def __add__(s, o): return IntSub(int(s) + o)
t(lambda: type(IntSub(1) + 1).__name__)
t(lambda: type(IntSub(1) - 1).__name__)
class FloatSub(float): pass
t(lambda: (FloatSub(1.5), FloatSub(1.5) + 1, FloatSub.fromhex("0x1p1").__class__.__name__))
class StrSub(str):
    def __new__(c, v, extra): o = super().__new__(c, v); o.extra = extra; return o
t(lambda: (StrSub("a", 5).extra, StrSub("a", 1) + "b", type(StrSub("a", 1).upper()).__name__))
class TupSub(tuple): pass
t(lambda: (TupSub([1, 2]), type(TupSub([1])[:]).__name__, TupSub([1]) == (1,)))
class Priv:
    def __init__(s): s.__x = 1
    def get(s): return s.__x
t(lambda: Priv().get())
t(lambda: Priv().__x)
t(lambda: vars(Priv()))
t(lambda: sorted(x for x in dir(Priv()) if "x" in x and not x.startswith("__")))
import abc
class Abs(abc.ABC):
    @abc.abstractmethod
    def f(self): ...
    @property
    @abc.abstractmethod
    def g(self): ...
t(lambda: Abs())
class Abs1(Abs):
    def f(self): pass
t(lambda: Abs1())
t(lambda: sorted(Abs.__abstractmethods__))
class Ann:
    x: int
    y: str = "a"
t(lambda: Ann.__annotations__)
t(lambda: Ann.x)
def f(a: int, b: "str" = 1, *c: 3, d: 4 = 5, **e: 6) -> 7: pass
t(lambda: f.__annotations__)
t(lambda: (f.__defaults__, f.__kwdefaults__, f.__name__, f.__code__.co_varnames, f.__code__.co_argcount))
class Outer:
    v = 1
    class Inner:
        def m(self): return __class__.__qualname__
    lst = [v for _ in range(2)] if 0 else [1]
t(lambda: Outer.Inner().m())
def leak():
    class K:
        q = 1
        r = [q for _ in range(1)]
t(leak)
# Kept, so that they are subclasses below whenever garbage is collected.
kept = [type("Dyn", (A,), {"z": 9}), type("Dyn", (A,), dict(m=lambda s: "dyn"))]
t(lambda: kept[0]().z)
t(lambda: kept[1]().m())
t(lambda: object.__init__(5, 1))
t(lambda: object.__new__(int))
t(lambda: object.__new__(A, 1))
t(lambda: super(B, b).m())
t(lambda: super(B, B).c())
t(lambda: super(B, a).m())
t(lambda: super(B, b).zzz)
t(lambda: repr(super(B, b))[:30])
t(lambda: A.__subclasses__())
t(lambda: A.mro())
t(lambda: issubclass(B, A) and isinstance(b, A))
t(lambda: a == a and a != A())
t(lambda: a < a)
class Eq:
    def __eq__(s, o): raise ValueError("eq")
t(lambda: Eq() in [1])
t(lambda: [Eq()].index(1))
class CM:
    @classmethod
    @property
    def cp(cls): return cls.__name__
t(lambda: CM.cp)
class Cell:
    def m(self):
        def inner(): return super().__repr__
        return inner()
t(lambda: Cell().m() is not None)
def supers():
    class X:
        def m(): super()
    X.m()
t(supers)
def g1(): return super().x
t(g1)
class Call(A):
    __call__ = None
t(lambda: Call()())
class Wrap:
    __add__ = 5
t(lambda: Wrap() + 1)
