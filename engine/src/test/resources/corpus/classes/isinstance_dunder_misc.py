print(isinstance(1, int), isinstance(True, (str, int)), isinstance(1.0, (int, (float, str))), isinstance([], object), issubclass(bool, int), issubclass(int, object), isinstance(int, type), isinstance(None, type(None)), isinstance("a", int | str), isinstance(1, int | None), issubclass(list, (tuple, list)))
for f in (lambda: isinstance(1, 5), lambda: isinstance(1, [int]), lambda: issubclass(1, int), lambda: issubclass(int, 5), lambda: isinstance(1, (int, 5)), lambda: isinstance("a", (int, 5))):
    try: print(f())
    except TypeError as e: print(e)
class Meta(type):
    def __instancecheck__(cls, o): return o == 42
    def __subclasscheck__(cls, c): return c is float
class Odd(metaclass=Meta): pass
print(isinstance(42, Odd), isinstance(1, Odd), issubclass(float, Odd), issubclass(int, Odd), isinstance(Odd(), Odd))
class C:
    x = 1
    def m(self): pass
c = C(); c.y = 2
print([n for n in dir(c) if not n.startswith("__")], [n for n in dir(C) if not n.startswith("__")], "m" in C.__dict__, "y" in C.__dict__, type(C.__dict__).__name__, callable(c.m), c.m == c.m, c.m is c.m)
c.__class__ = type("D", (), {"z": 9}); print(c.z, c.y, type(c).__name__)
class Ctx:
    def __enter__(self): print("enter"); return self
    def __exit__(self, t, v, tb): print("exit", t.__name__ if t else None, v, tb is not None); return t is KeyError
with Ctx() as x: print("body", type(x).__name__)
with Ctx(): raise KeyError("swallowed")
try:
    with Ctx(): raise ValueError("passed on")
except ValueError as e: print("caught", e)
class Len:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
print(bool(Len(0)), bool(Len(2)), len(Len(7)))
for n in (-1, 2**63, 1.5):
    try: print(len(Len(n)))
    except Exception as e: print(type(e).__name__, e)
class Idx:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
print([10, 20, 30][Idx(1)], "abc"[Idx(-1)], [1, 2, 3][Idx(1):], range(Idx(3)), hex(Idx(255)), [0] * Idx(2), (1, 2)[Idx(0)], int(Idx(4)), float(Idx(5)), bytes(Idx(2)), round(1.256, Idx(2)), chr(Idx(65)), 1 << 5 if Idx(1) else 0)
try: [1][Idx("a")]
except TypeError as e: print(e)
def f(self): return self.v
Idx.late = f; i = Idx(3); print(i.late())
Idx.late = lambda self: "changed"; print(i.late())
del Idx.late
try: i.late()
except AttributeError as e: print(e)
Idx.__len__ = lambda self: 11; print(len(i))
Idx.__add__ = lambda a, b: "added"; print(i + 1)
Idx.v = property(lambda s: "prop"); print(i.v)
