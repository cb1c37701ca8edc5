def f(n):
    d = {i: i for i in range(n)}
    try:
        for k in d:
            if k == n - 2: d[n + 1] = 1
    except RuntimeError as e:
        return str(e), k
print(f(3), f(300), f(12000))
def g(n):
    d = {i: i for i in range(n)}
    for k in d: d[k] = k + 0.5
    for k in list(d):
        if k % 2: del d[k]
    return len(d), sum(d.values())
print(g(10), g(5000))
def h(n):
    d = {}
    out = 0
    for i in range(n):
        d[i] = i
        if i > 5:
            k, v = d.popitem()
            out += k
            d.pop(0, None)
    return out, d
print(h(10), h(1000))
