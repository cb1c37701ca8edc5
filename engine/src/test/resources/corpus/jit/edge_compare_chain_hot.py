def f(n):
    c = [0] * 6
    for i in range(n):
        if 10 < i < 20: c[0] += 1
        if 0 <= i % 10 <= 5 != 3: c[1] += 1
        if i == i + 0 == i * 1: c[2] += 1
        if not 5 < i < n - 5: c[3] += 1
        if i < 50.5 < n: c[4] += 1
        if "a" < chr(97 + i % 5) < "d": c[5] += 1
    return c
print(f(10), f(150), f(10001))
side = []
def v(x): side.append(x); return x
def g(n):
    t = 0
    for i in range(n): t += v(1) < v(i) < v(5)
    return t, len(side)
print(g(10), g(300))
def h(lo, hi, vals):
    return sum(1 for x in vals if lo <= x < hi)
print(h(0, 5, range(300)), h(0.5, 5, range(300)), h("b", "d", "abcde" * 50), h((1,), (3,), [(i % 5,) for i in range(200)]))
