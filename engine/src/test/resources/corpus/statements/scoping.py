x = "global"
class A:
    x = "class"
    y = [x for _ in range(1)]
    def f(self): return x
    z = (lambda: x)()
    def g(self): return self.x
print(A.y, A().f(), A.z, A().g())
def f():
    x = "f"
    class B:
        a = x
        x = "B"
        b = x
        def m(self): return x
    return B.a if False else None, B.b, B().m()
try: print(f())
except NameError as e: print(e)
def g():
    y = "g"
    class B:
        a = y
        def m(self): return y
    y = "later"
    return B.a, B().m()
print(g())
def h():
    def inner(): return v
    for v in range(3): pass
    return inner()
print(h())
def k():
    l = [lambda: i for i in range(3)]
    m = [lambda i=i: i for i in range(3)]
    return [a() for a in l], [b() for b in m]
print(k())
def n():
    x = 1
    def a():
        def b():
            nonlocal x
            x += 1
        b(); return x
    return a(), x
print(n())
def exc():
    e = "before"
    try: raise ValueError("v")
    except ValueError as e: pass
    try: return e
    except UnboundLocalError as err: return str(err)
print(exc())
def comp(): return [x for x in range(2)], x
print(comp())
def param(x): x += 1; return x
print(param(1), x)
class Meta: pass
def dyn(name):
    class D: pass
    D.__name__ = name
    return D
print(dyn("Foo").__name__, dyn("Foo") is dyn("Foo"))
def shadow_builtin(list): return list
print(shadow_builtin(5), list("ab"))
for fn in ("def q():\n x = 1\n global x", "def q():\n nonlocal x", "nonlocal x", "def q(x):\n global x", "def q(a, a): pass", "return 1", "break", "continue", "yield 1", "def q():\n x; nonlocal y", "class C:\n return 1", "lambda: (yield)", "[(yield 1) for i in []]", "def f(): [x := 1 for x in []]", "await x", "async def f(): pass\nfor x in []: continue"):
    try: exec(compile(fn, "s", "exec")); print("ok")
    except SyntaxError as e: print(e.msg)
    except RuntimeError as e: print(type(e).__name__)
