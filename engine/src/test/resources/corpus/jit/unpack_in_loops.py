def f(n):
    pairs = [(i, i * 2) for i in range(n)]
    t = 0
    for a, b in pairs: t += a * b
    for i, (a, b) in enumerate(pairs): t -= i + a - b
    for a, *rest in pairs: t += len(rest) + rest[0]
    for (a, b), c in zip(pairs, range(n)): t ^= a + b + c
    return t
print(f(5), f(300), f(6000))
def swap(n):
    a, b, c = 1, 2.5, "x"
    for i in range(n): a, b, c = b, c, a
    return a, b, c
print(swap(1), swap(2), swap(3), swap(1000), swap(10001))
def fibmod(n):
    a, b = 0, 1
    for _ in range(n): a, b = b, (a + b) % 1000007
    return a
print(fibmod(10), fibmod(20000))
def kinds(n):
    t = 0
    for i in range(n):
        x, y = (i, 1) if i % 3 == 0 else [i, 2] if i % 3 == 1 else "ab"
        t += y if type(y) is int else len(x + y)
        p, q, *r = range(i % 5 + 2)
        t += q + len(r)
    return t
print(kinds(10), kinds(10000))
def bad(n):
    e = {}
    for i in range(n):
        try:
            a, b = (1,) * (i % 4)
        except ValueError as x:
            e[str(x)] = e.get(str(x), 0) + 1
        try:
            a, b = None if i % 2 else 5
        except TypeError as x:
            e[str(x)] = e.get(str(x), 0) + 1
    return e
print(bad(1000))
def gcd(a, b):
    while b: a, b = b, a % b
    return a
print(sum(gcd(i, 360) for i in range(2000)))
def rets(n):
    def dm(a, b): return a // b, a % b
    t = 0
    for i in range(1, n):
        q, r = dm(n, i)
        (w, x), y = dm(i, 3), q
        t += q * r + w - x + y
    return t
print(rets(10), rets(5000))
def targets(n):
    l, d = [0] * 3, {}
    class O: pass
    o = O()
    for i in range(n):
        l[i % 3], d[i % 2], o.v = i, -i, i / 2
        l[0], l[1] = l[1], l[0]
        i, l[i % 3] = 2, i
    return l, d, o.v
print(targets(5), targets(1000))
def const_tuple(n):
    t = 0
    for x, y, z in [(1, 2, 3), (4, 5.5, 6)] * n: t += x * y - z
    return t
print(const_tuple(3), const_tuple(5000))
