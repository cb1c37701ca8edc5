def f(n):
    d = {}
    for i in range(n):
        k = "k" + str(i % 10)
        d[k] = d.get(k, 0) + i
        d.setdefault("list", []).append(i) if i % 100 == 0 else None
    return d["k3"], len(d), d["list"][-1]
print(f(10), f(5000))
def g(n):
    cache = {}
    hits = 0
    for i in range(n):
        x = i * i % 50
        if x in cache: hits += 1; v = cache[x]
        else: v = cache[x] = x * 2
    return hits, len(cache), v
print(g(10), g(10001))
def h(n):
    d = {1: "int"}
    t = 0
    for i in range(n):
        for k in (1, 1.0, True, "1"):
            t += len(d.get(k, ""))
    return t
print(h(1000))
