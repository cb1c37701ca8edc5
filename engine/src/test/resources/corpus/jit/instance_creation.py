class Vec:
    def __init__(self, x, y, z):
        self.x, self.y, self.z = x, y, z
    def __add__(self, o):
        return Vec(self.x + o.x, self.y + o.y, self.z + o.z)
    def __mul__(self, k):
        return Vec(self.x * k, self.y * k, self.z * k)
    def dot(self, o):
        return self.x * o.x + self.y * o.y + self.z * o.z
    def __eq__(self, o):
        return self.x == o.x and self.y == o.y
    def __repr__(self):
        return f"Vec({self.x}, {self.y}, {self.z})"
def f(n):
    v = Vec(0, 0.0, 1)
    d = Vec(1, 0.5, 2)
    for i in range(n):
        v = v + d
        if v.dot(d) > 1000:
            v = v * 0
    return v
print(f(1), f(100), f(10000))
class Node:
    def __init__(self, v, nxt=None):
        self.v = v
        self.next = nxt
def linked(n):
    head = None
    for i in range(n):
        head = Node(i, head)
    t = c = 0
    while head is not None:
        t += head.v * (c % 3)
        c += 1
        head = head.next
    return t, c
print(linked(10), linked(12000))
class NoInit: pass
class Kw:
    def __init__(self, a, *rest, b=1, **kw): self.v = a + b + len(rest) + len(kw)
class New:
    made = 0
    def __new__(cls, *a):
        New.made += 1
        return super().__new__(cls)
    def __init__(self, v): self.v = v
class Sub(Kw):
    def __init__(self, a): super().__init__(a, 1, 2, b=3, c=4)
def various(n):
    t = 0
    for i in range(n):
        o = NoInit()
        o.i = i
        t += o.i + Kw(i).v + Kw(1, 2, 3, b=i, q=1).v + New(i).v + Sub(i).v
    return t, New.made
print(various(1000))
def local_class(n):
    t = 0
    for i in range(n):
        class L:
            k = i
            def get(self): return self.k + i
        t += L().get()
    return t
print(local_class(300))
def failing_init(n):
    class F:
        def __init__(self, i):
            self.i = i
            if i % 3 == 0: raise ValueError(i)
    ok = bad = 0
    for i in range(n):
        try: ok += F(i).i
        except ValueError as e: bad += e.args[0]
    return ok, bad
print(failing_init(3000))
class Tree:
    def __init__(self, d):
        self.l = Tree(d - 1) if d else None
        self.r = Tree(d - 1) if d else None
    def count(self):
        return 1 + (self.l.count() + self.r.count() if self.l else 0)
print([Tree(d).count() for d in range(8)], sum(Tree(4).count() for _ in range(100)))
exc = []
for i in range(200):
    exc.append(ValueError(i, "x"))
print(len(exc), exc[-1], exc[7].args, {type(e).__name__ for e in exc})
