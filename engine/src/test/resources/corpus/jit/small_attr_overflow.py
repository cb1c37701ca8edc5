class C: pass
def f(start, step, n):
    c = C()
    c.v = start
    for i in range(n): c.v += step
    return c.v
print(f(0, 1, 300), f(2**63 - 100, 1, 300), f(-2**63 + 100, -1, 300), f(0.5, 1, 300), f(0, 0.5, 300), f("", "a", 130)[:3], f(2**63, -1, 300), f([], [1], 120)[:2], f((), (1,), 120)[-2:])
def g(n):
    c = C()
    c.v = 1
    out = []
    for i in range(n):
        c.v *= 3
        if i % 20 == 0: out.append(c.v)
    return out
print(g(100))
def swap(n):
    a, b = C(), C()
    a.v, b.v = 1, 2.5
    for i in range(n): a.v, b.v = b.v, a.v
    return a.v, b.v
print(swap(1), swap(200), swap(1001))
