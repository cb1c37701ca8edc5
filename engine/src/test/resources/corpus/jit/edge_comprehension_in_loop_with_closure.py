def f(n):
    out = []
    for i in range(n):
        k = i % 5
        out.append(sum([x * k for x in range(4)]) + len({y + i for y in range(k)}) + sum(z for z in (i, k)))
    return out[:6], sum(out)
print(f(6), f(2000))
def g(n):
    fs = []
    for i in range(n):
        fs += [lambda a, i=i: a + i for _ in range(2)]
        if len(fs) > 10: fs = fs[-4:]
    return [fn(1) for fn in fs]
print(g(2), g(500))
def h(n):
    m = [[i * j for j in range(n)] for i in range(n)]
    t = [[m[j][i] for j in range(n)] for i in range(n)]
    return m == t, sum(sum(r) for r in m), [r[-1] for r in t][:3], {i: [j for j in range(i)] for i in range(3)}
print(h(5), h(60))
def k(data):
    return {key: [v for kk, v in data if kk == key] for key in sorted({kk for kk, _ in data})}
print(k([("a", 1), ("b", 2), ("a", 3.5)]), len(k([(i % 7, i) for i in range(400)])))
def w(n):
    total = 0
    r = [total := total + i for i in range(n)]
    return total, r[-1], [y for i in range(n) if (y := i * i) % 50 == 1]
print(w(5), w(300)[0:2], w(30))
