class A:
    def __init__(self, k): self.k = k
    def m(self, x, y=2): return self.k + x * y
    def bad(self, x):
        if x == 350: raise ValueError("x %d" % x)
        return x
def plain(a, b): return a - b
def run(f, n):
    t = 0
    for i in range(n):
        t += f(i)
        t += f(i, 3)
        t += f(i, y=4)
    return t
def one(f, n):
    t = 0
    for i in range(n): t += f(i)
    return t
a = A(5)
print(run(a.m, 500), run(A(2).m, 300), one(A(1).m, 10))
try:
    one(a.bad, 1000)
except ValueError as e:
    import traceback; traceback.print_exc()
class B(A):
    def m(self, x, y=1): return x
print(run(B(1).m, 400), one(lambda x: x + 1, 300), one(len.__call__ if 0 else abs, 300))
import types
print(one(types.MethodType(plain, 1000), 400), one(types.MethodType(lambda *a: len(a), 3), 300))
s = A("s")
try: one(s.m, 10)
except TypeError as e: print(e)
try: one(A.m, 10)
except TypeError as e: print(e)
class C: pass
c = C(); c.f = a.m; c.g = A(9).bad
def attr(c, n):
    t = 0
    for i in range(n): t += c.f(i) + c.g(i % 300)
    return t
print(attr(c, 1000)); c.f = plain
try: attr(c, 5)
except TypeError as e: print(e)
