class O:
    pass
def add_fields(n):
    o = O()
    o.n = 0
    for i in range(n):
        o.n += 1
        if i % (n // 5) == 0:
            setattr(o, f"f{i}", i)
        o.n += len(o.__dict__)
    return o.n, list(o.__dict__)
print(add_fields(50), add_fields(1000), add_fields(12000))
def two_orders(n):
    t = 0
    for i in range(n):
        o = O()
        if i % 2:
            o.a = i
            o.b = 1
        else:
            o.b = 2
            o.a = i * 2
        t += o.a - o.b
    return t
print(two_orders(10), two_orders(10000))
def alternating_kinds(n):
    a, b = O(), O()
    a.v, b.v = 1, 1.5
    t = 0
    for i in range(n):
        o = a if i % 3 else b
        t += o.v
        o.v = o.v + 1 if i % 100 else o.v * 2
        if o.v > 1000:
            o.v = 1
    return t, a.v, b.v
print(alternating_kinds(100), alternating_kinds(5000))
def late_field(n):
    objs = []
    for i in range(n):
        o = O()
        o.x = i
        if i > n - 5:
            o.extra = "e"
        objs.append(o)
    t = 0
    for o in objs:
        t += o.x
        if hasattr(o, "extra"):
            t += len(o.extra)
    return t
print(late_field(20), late_field(10000))
def del_and_add(n):
    o = O()
    o.a, o.b, o.c = 1, 2, 3
    for i in range(n):
        if i % 4 == 1:
            del o.b
        elif i % 4 == 2:
            o.b = i
        o.a += o.c
    return o.a, list(o.__dict__.items())
print(del_and_add(7), del_and_add(10003))
class Wide:
    def __init__(self):
        self.a0, self.a1, self.a2, self.a3, self.a4, self.a5, self.a6, self.a7, self.a8, self.a9 = range(10)
        self.s0, self.s1, self.s2, self.s3, self.s4, self.s5 = "abcdef"
def wide(n):
    w = Wide()
    for i in range(n):
        w.a9 += w.a0 + w.a5
        w.a0 = w.a9 % 7
        w.s5 = w.s5[-3:] + w.s0
        if i == n // 2:
            w.a5 = 0.5
            w.s0 = 1 and "z"
    return w.__dict__
print(wide(200))
def change_class(n):
    class A:
        def v(self): return 1
    class B:
        def v(self): return 10
    o = A()
    o.k = 2
    t = 0
    for i in range(n):
        t += o.v() * o.k
        if i == n // 2:
            o.__class__ = B
    return t
print(change_class(100), change_class(10000))
