import sys
class MyProp(property):
    def __get__(self, o, t=None): print("get"); return super().__get__(o, t)
class U:
    @MyProp
    def v(self): return 5
    @v.setter
    def v(self, x): print("set", x)
print(U().v, type(U.__dict__["v"])); U().v = 4
class cm(classmethod):
    pass
class U:
    @cm
    def f(cls): return cls
    @classmethod
    @property
    def g(cls): return "classprop"
print(U.f(), U.g)
class MyInt(int):
    def __new__(cls, v, w): self = super().__new__(cls, v); self.w = w; return self
    def __add__(self, o): return MyInt(int(self) + o, self.w)
    def __repr__(self): return f"MyInt({int(self)})"
a = MyInt(3, 4); print(a, a + 1, a.w, a * 2, type(a * 2), a == 3, hash(a) == hash(3), {3: 1}[a], [1,2,3,4][a], "%d" % a, f"{a}", f"{a:03d}", str(a), int(a), a.real, -a, a // 2, divmod(a, 2), 5 - a, a < 4, bool(a), range(a), a.bit_length(), abs(a), round(a), a & 1)
class MyStr(str):
    def __eq__(self, o): return True
    __hash__ = str.__hash__
    def upper(self): return "UP"
s = MyStr("abc"); print(s, s == "z", s.upper(), s + "d", type(s + "d"), s[0], len(s), s.lower(), {s: 1}, "abc" in {s}, f"{s:>5}", "%s" % s, s.join(["a", "b"]), [s], str(s), type(str(s)))
class MyFloat(float): 
    def __repr__(self): return "MF"
f = MyFloat(2.5); print(f, f + 1, str(f), f"{f}", f"{f:.1f}", round(f), int(f), f.is_integer(), f == 2.5, [f])
class MyTuple(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    x = property(lambda s: s[0])
t = MyTuple(1, 2); print(t, t.x, t + (3,), t == (1, 2), hash(t) == hash((1,2)), {(1,2): 3}[t], t[0:1], type(t[0:1]), len(t), list(t), "%s %s" % t)
class MyList(list):
    def append(self, x): super().append(x * 2)
    def __getitem__(self, i): return "gi" if isinstance(i, int) else list.__getitem__(self, i)
    def __len__(self): return 99
    def __iter__(self): return iter("it")
l = MyList([1, 2]); l.append(3); print(l, l[0], len(l), list(l), l + [1], sorted(l), [*l], max(l), bool(l), l == [1, 2, 6], l[0:2], ",".join(l), repr(l), 6 in l, l.index(6))
class MyDict(dict):
    def __getitem__(self, k): return "gi"
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
    def get(self, k, d=None): return "get"
    def keys(self): return ["kk"]
d = MyDict(a=1); d["b"] = 2; d.update(c=3); d.setdefault("e", 4); print(d, d["z"], d.get(1), {**d}, dict(d), list(d), d | {"q": 1}, type(d | {}), "a" in d, len(d), d == {"a": 1, "b": 4, "c": 3, "e": 4}, "{a}".format_map(d), "%(a)s" % d, (lambda **k: k)(**d))
class MySet(set):
    def add(self, x): super().add(x + 1)
    def __contains__(self, x): return True
s = MySet([1]); s.add(1); print(s, 5 in s, s | {9}, type(s | {9}), s == {1, 2}, len(s))
class MyEx(ValueError):
    def __init__(self, a, b=2): super().__init__(a); self.b = b
e = MyEx(1, 3); print(repr(e), e, e.args, e.b, str(e)); 
class MyEx2(Exception):
    def __new__(cls, *a): print("new", a); return super().__new__(cls, *a)
print(repr(MyEx2(1, 2)), MyEx2.__mro__)
class NoArgs(Exception):
    def __init__(self, *, k): self.k = k
print(repr(NoArgs(k=1)), NoArgs(k=2).args)
try: Exception(k=1)
except TypeError as e: print(e)
print(OSError(2, "x", "f"), repr(OSError(2, "x")), OSError(2, "x").errno, type(OSError(2, "x")), OSError(2, "m", "fn").filename, KeyError("a"), str(KeyError("a", "b")), UnicodeDecodeError("utf-8", b"a", 0, 1, "r"), StopIteration(3).value, SystemExit(4).code, ImportError("m", name="n", path="p").name, AttributeError("x", name="n", obj=3).obj, NameError("q", name="w").name, SyntaxError("m", ("f", 1, 2, "t")).lineno)
try:
    try: raise ValueError(1)
    finally: raise KeyError(2)
except KeyError as e: print(repr(e.__context__))
def f():
    try: raise ValueError(1)
    except ValueError as e: pass
    try: e
    except UnboundLocalError as x: print(x)
f()
e = ValueError(1); e2 = e.with_traceback(None); print(e2 is e, e.__traceback__)
try: e.__traceback__ = 3
except TypeError as x: print(x)
try: e.__cause__ = 3
except TypeError as x: print(x)
try: e.args = 3
except TypeError as x: print(x)
e.args = [1, 2]; print(e.args, e)
