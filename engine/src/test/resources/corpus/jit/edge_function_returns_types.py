def pick(i):
    if i % 5 == 0: return i
    if i % 5 == 1: return i / 2
    if i % 5 == 2: return str(i)
    if i % 5 == 3: return [i]
def f(n):
    c = {}
    for i in range(n):
        r = pick(i)
        k = type(r).__name__
        c[k] = c.get(k, 0) + (len(r) if isinstance(r, (str, list)) else r or 0)
    return c
print(f(5), f(1000))
def late(i, n): return i if i < n - 2 else "end" if i == n - 1 else None
def g(n):
    t = 0
    for i in range(n):
        r = late(i, n)
        t = t + r if isinstance(r, int) else str(t) + str(r)
        if isinstance(t, str): t = len(t)
    return t
print(g(4), g(300), g(10001))
def multi(i): return (i, -i) if i % 2 else (i, i, i)
def h(n):
    s = 0
    for i in range(n):
        x, *y = multi(i)
        s += x + sum(y) + len(y)
    return s
print(h(5), h(1001))
def rec(n): return None if n == 0 else [rec(n - 1)] if n % 2 else (rec(n - 1),)
print(rec(9), [type(rec(i % 4)).__name__ for i in range(150)][-4:])
