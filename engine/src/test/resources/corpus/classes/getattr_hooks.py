class Dyn:
    def __init__(self): self.real = 1
    def __getattr__(self, name):
        if name.startswith("x"): return f"dyn_{name}"
        raise AttributeError(f"no {name} here")
d = Dyn()
print(d.real, d.xyz, getattr(d, "xa"), hasattr(d, "xq"), hasattr(d, "q"), getattr(d, "q", "dflt"))
try: d.q
except AttributeError as e: print(e)
class All:
    def __getattribute__(self, name):
        if name == "secret": raise AttributeError("hidden")
        return "all:" + name
    def method(self): return 1
a = All(); print(a.foo, a.method, hasattr(a, "secret"))
class Both:
    x = 1
    def __getattribute__(self, n):
        print("getattribute", n); return super().__getattribute__(n)
    def __getattr__(self, n): print("getattr", n); return "fallback"
b = Both(); print(b.x, b.y)
class Setter:
    def __init__(self): object.__setattr__(self, "log", [])
    def __setattr__(self, n, v): self.log.append((n, v)); object.__setattr__(self, n, v)
    def __delattr__(self, n): self.log.append("del " + n); super().__delattr__(n)
s = Setter(); s.a = 1; s.a += 1; s.b = s.a; del s.a; print(s.log, s.__dict__ == {"log": s.log, "b": 2})
class Frozen:
    def __init__(self, v): self.__dict__["v"] = v
    def __setattr__(self, n, v): raise TypeError("frozen " + n)
f = Frozen(3)
try: f.v = 4
except TypeError as e: print(e, f.v)
class Slots:
    __slots__ = ("a", "b")
    def __init__(self): self.a = 1
s = Slots(); print(s.a); s.b = 2; print(s.b)
for src in ("s.c = 1", "s.__dict__", "del s.b; s.b", "Slots().b"):
    try: exec(src)
    except AttributeError as e: print(e)
class Proxy:
    def __init__(self, t): self._t = t
    def __getattr__(self, n): return getattr(self._t, n)
    def __len__(self): return len(self._t)
p = Proxy([3, 1]); p.append(2); p.sort(); print(p._t, len(p), p.index(3), p.count(9))
try: p[0]
except TypeError as e: print(e)
class Callable:
    def __getattr__(self, n): return lambda *a: (n, a)
print(Callable().anything(1, 2), Callable().foo())
class AttrDict(dict):
    def __getattr__(self, k):
        try: return self[k]
        except KeyError: raise AttributeError(k) from None
    def __setattr__(self, k, v): self[k] = v
ad = AttrDict(a=1); ad.b = 2; print(ad.a, ad, ad.b, ad.keys())
try: ad.zz
except AttributeError as e: print(e, e.__cause__, e.__suppress_context__)
class SpecialOnInstance: pass
o = SpecialOnInstance(); o.__len__ = lambda: 5; o.__call__ = lambda: 6
for fn in (lambda: len(o), lambda: o()):
    try: print(fn())
    except TypeError as e: print(e)
print(o.__len__())
