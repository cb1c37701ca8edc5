def f(n):
    t = (0, 1)
    for i in range(n):
        t = (t[1], (t[0] + t[1] + i) % 1009)
    return t
print(f(1), f(100), f(20000))
def g(n):
    best = (-1, None)
    for i in range(n):
        c = ((i * 7919) % 1013, i)
        if c > best: best = c
    return best
print(g(10), g(10001))
def h(n):
    d = {}
    for i in range(n):
        k = (i % 3, i % 5)
        d[k] = d.get(k, 0) + 1
    return sorted(d.items())[:4], len(d)
print(h(1000))
def nested(n):
    t = ()
    for i in range(n):
        t = (i, t) if i % 10 else (i,)
    return t
print(nested(15), nested(1009))
