def f(n):
    x = 0
    for i in range(n):
        t = i * 2
        x += t
        t = str(t)
        x += len(t)
        t = [t]
        x += len(t)
        t = None
        if t is None: t = 0.5
        x += t
    return x, t
print(f(1), f(200), f(5000))
def g(n):
    r = 0
    for i in range(n):
        if i % 3 == 0: v = i
        elif i % 3 == 1: v = i / 2
        else: v = "s" * (i % 4)
        r += v if not isinstance(v, str) else len(v)
    return r, v
print(g(3), g(4), g(5), g(10001))
def h(n):
    a = b = c = None
    for i in range(n):
        a, b, c = i, a, b
    return a, b, c
print(h(1), h(2), h(3), h(5000))
def k(n):
    for i in range(n):
        for i in range(3): pass
        i = i + 0.5
    return i
print(k(1), k(500))
