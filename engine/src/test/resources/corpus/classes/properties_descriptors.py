class Temp:
    def __init__(self, c): self._c = c
    @property
    def c(self):
        """celsius"""
        return self._c
    @c.setter
    def c(self, v):
        if v < -273: raise ValueError("too cold")
        self._c = v
    @c.deleter
    def c(self): print("deleting"); self._c = None
    @property
    def f(self): return self._c * 9 / 5 + 32
    k = property(lambda s: s._c + 273, lambda s, v: setattr(s, "_c", v - 273), doc="kelvin")
t = Temp(20)
print(t.c, t.f, t.k); t.c = 30; t.k = 300; print(t.c, t.__dict__, Temp.c.__doc__, Temp.k.__doc__)
t.c += 1; print(t.c); del t.c; print(t.c)
for s in ("t.f = 1", "del t.f", "t.c = -300", "Temp.c.fget(t)", "del t.k", "Temp(5).c()"):
    try: exec(s)
    except Exception as e: print(type(e).__name__, e)
class Typed:
    def __init__(self, kind): self.kind = kind
    def __set_name__(self, owner, name): print("set_name", owner.__name__, name); self.name = "_" + name
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return getattr(obj, self.name, "unset")
    def __set__(self, obj, v):
        if not isinstance(v, self.kind): raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}, not {type(v).__name__}")
        setattr(obj, self.name, v)
    def __delete__(self, obj): delattr(obj, self.name)
class Person:
    name = Typed(str)
    age = Typed(int)
p = Person(); print(p.name); p.name = "Al"; p.age = 5; print(p.name, p.age, sorted(p.__dict__), type(Person.name).__name__)
try: p.age = "x"
except TypeError as e: print(e)
del p.age; print(p.age)
class NonData:
    def __get__(self, obj, owner): return "from descriptor"
class Q: nd = NonData()
q = Q(); print(q.nd, Q.nd); q.nd = "instance"; print(q.nd, Q.nd)
class Meth:
    @staticmethod
    def s(a, b=2): return a, b
    @classmethod
    def k(cls, a): return cls.__name__, a
    @classmethod
    def make(cls, *a): return cls()
    def plain(self): return type(self).__name__
class Sub(Meth): pass
print(Meth.s(1), Meth().s(1, 3), Meth.k(1), Sub.k(2), Sub().k(3), type(Sub.make()).__name__, Sub().plain(), Meth.k.__self__ is Meth, Sub.k.__func__ is Meth.k.__func__, Meth.plain(Sub()))
class Lazy:
    def __init__(self, f): self.f = f
    def __get__(self, obj, owner):
        v = self.f(obj); obj.__dict__[self.f.__name__] = v; return v
class R:
    calls = 0
    @Lazy
    def data(self): R.calls += 1; return [1, 2]
r = R(); print(r.data, r.data, R.calls, r.data is r.data)
class Inherit(Temp):
    @property
    def c(self): return "sub " + str(super().c)
    @Temp.f.getter
    def g(self): return "g"
print(Inherit(5).c, Inherit(5).f, Inherit(5).g)
class PropErr:
    @property
    def bad(self): return self.missing_thing
    @property
    def worse(self): raise AttributeError("custom")
    def __getattr__(self, n): return f"fallback {n}"
print(PropErr().bad, PropErr().worse, PropErr().anything)
