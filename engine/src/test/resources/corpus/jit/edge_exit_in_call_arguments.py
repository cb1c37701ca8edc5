order = []
def arg(k, v):
    order.append(k)
    return v
def fn(a, b, c=0, *d, e=0): return (a, b, c, d, e)
def f(n):
    last = None
    for i in range(n):
        x = i if i != n - 1 else 2.5
        last = fn(arg("a", x), arg("b", x * 2), arg("c", x + 1), arg("d", -x), e=arg("e", x))
    return last
for n in (2, 101, 500):
    order.clear()
    print(f(n), len(order), order[-5:])
def g(n):
    out = []
    for i in range(n):
        v = [i, i * 2**61 if i > n - 3 else i]
        out = [fn(*v), fn(v[0], b=v[1]), max(v[0], v[1], i), [v[0], v[1]], (v[1],), {v[0]: v[1]}, f"{v[0]}{v[1]}"]
    return out
print(g(5), g(200))
