def f(n):
    x = 0
    out = []
    for i in range(n):
        if i == n // 3:
            x = float(x)
        elif i == 2 * n // 3:
            x = str(x)
        if type(x) is str:
            x = x[-3:] + "z"
        else:
            x = x + 1
        if i % (n // 10) == 0:
            out.append(x)
    return out
print(f(100))
print(f(1000))
print(f(20000))
def g(n):
    x = 1
    for i in range(n):
        if i % 100 == 99:
            x = x / 2
        elif i % 100 == 50:
            x = int(x) + 1
        else:
            x = x + i
    return x
print(g(10), g(150), g(10000))
def h(items, rounds):
    t = None
    for r in range(rounds):
        for x in items:
            t = x if t is None or type(t) is not type(x) else t + x
    return t
print(h([1, 2.5, "a", "b", (1,), (2,), [3]], 200))
print(h([1, 2, 3], 500), h(["a"], 150), h([1.5, 2], 300), h([True, 1, 2.0], 200))
s = 0
for v in [1] * 200 + [0.5] * 200 + [True] * 200 + [2**63] * 3:
    s += v
print(s)
