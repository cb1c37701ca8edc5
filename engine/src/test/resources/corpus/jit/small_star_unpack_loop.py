def f(n):
    t = 0
    for first, *mid, last in [(1, 2, 3), (4, 5), (6, 7, 8, 9)] * n: t += first + len(mid) * last
    return t
print(f(1), f(200))
def g(n):
    q = [1, 2, 3]
    for i in range(n):
        a, *q = q
        q = [*q, a + i % 2]
    return q
print(g(2), g(1000))
def h(n):
    bad = 0
    for i in range(n):
        try: a, b = [1] * (1 + i % 3)
        except ValueError: bad += 1
    return bad, a, b
print(h(9), h(1000))
