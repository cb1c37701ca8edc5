class A:
    def v(self): return 1
    k = 10
class B(A): pass
class C(B): pass
def run(o, n, at, change):
    t = 0
    for i in range(n):
        t += o.v() + o.k
        if i == at: change()
    return t
def reset():
    A.v = lambda self: 1
    A.k = 10
    for c in (B, C):
        for name in ("v", "k"):
            if name in c.__dict__: delattr(c, name)
changes = [lambda: setattr(A, "v", lambda self: 2), lambda: setattr(B, "v", lambda self: 3), lambda: setattr(C, "k", 20), lambda: setattr(B, "k", 0.5), lambda: setattr(A, "k", 7)]
for ch in changes:
    for n in (6, 300):
        reset()
        print(run(C(), n, n // 2, ch), end=" ")
print()
reset()
o = C()
print(run(o, 300, 150, lambda: setattr(o, "k", 1000)), run(o, 300, 150, lambda: delattr(o, "k")))
print(run(o, 300, 150, lambda: o.__dict__.update(v=lambda: 50)), run(o, 200, 100, lambda: o.__dict__.clear()))
try: run(o, 300, 150, lambda: delattr(A, "v"))
except AttributeError as e: print(e)
reset()
class D(A):
    def v(self): return 9
print(run(o, 300, 150, lambda: setattr(o, "__class__", D)), type(o).__name__)
print(run(B(), 300, 10, lambda: setattr(B, "__getattr__", lambda s, n: 5)), B().missing)
