class A:
    c = 1
    def __init__(self): self.i = 2
    def m(self): return "m"
a = A()
print(getattr(a, "i"), getattr(a, "c"), getattr(a, "m")(), getattr(a, "z", None), hasattr(a, "i"), hasattr(a, "z"), hasattr(5, "real"), setattr(a, "n", 5), a.n, vars(a), delattr(a, "n"), vars(a), "i" in dir(a), "m" in dir(A), a.__class__ is A, A.__dict__["c"], A.m.__name__, a.m.__func__ is A.m, type(a) == A)
for f in (lambda: getattr(a, "q"), lambda: getattr(a, 5), lambda: setattr(a, 5, 1), lambda: delattr(a, "q"), lambda: hasattr(a, 5), lambda: vars(5), lambda: getattr(a), lambda: A.c.x, lambda: a.i.x, lambda: a.m.x, lambda: setattr(A, "z"), lambda: delattr(A, "nope"), lambda: setattr(1, "a", 1), lambda: setattr(int, "a", 1), lambda: delattr(int, "real"), lambda: "a".x, lambda: setattr("a", "upper", 1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
setattr(A, "late", lambda self: self.i * 10); print(a.late()); A.c = 5; print(a.c); a.c = 6; print(A.c, a.c); del a.c; print(a.c)
def f(x, y=2, *a, z, **k): "doc"; return x
f.attr = 1
print(f.__name__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.attr, f.__dict__, f.__module__, f.__code__.co_varnames, f.__code__.co_argcount, f.__qualname__, callable(f))
print([n for n in dir(f) if n in ("attr", "__call__")], len(dir()) > 0, sorted(n for n in globals() if len(n) == 1), "A" in globals(), sorted(locals()) == sorted(globals()))
print(eval("1 + 2"), eval("a.i", {"a": a}), eval("x * y", {"x": 3}, {"y": 4}), exec("q = 5"), q)
ns = {}
exec("def g(n):\n    return n * k\nk = 7", ns); print(ns["g"](3), sorted(n for n in ns if n != "__builtins__"))
for src in ("1 +", "x = 1", "", "1\n2", "(", "'a"):
    try: eval(src)
    except SyntaxError as e: print(repr(src), e.msg, e.lineno)
print(eval(" 5 "), eval("[i for i in range(3)]"), eval("(lambda v: v + 1)(2)"), compile("1 + 1", "f", "eval") is not None, eval(compile("2 * 3", "f", "eval")))
exec(compile("for i in range(2): print('exec', i)", "f", "exec"))
print(type(A.__init__).__name__, type(a.__init__).__name__, type(A.__dict__["m"]).__name__, A.__init__.__qualname__, isinstance(A.m, type(f)), id(a) == id(a), hash(a) == hash(a), a.__eq__(a), a.__eq__(5), a.__ne__(a), object.__repr__(a).startswith("<__main__.A object"), a.__sizeof__() > 0 if False else True)
