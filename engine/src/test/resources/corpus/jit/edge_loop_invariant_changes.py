# Values that look constant for the whole loop, and then are not.
class Cfg: pass
cfg = Cfg(); cfg.scale = 2; K = 3; table = {"a": 1}; data = [1, 2, 3]
def poke(i, n):
    global K
    if i == n // 2: cfg.scale = 2.5
    if i == n // 2 + 1: K = 10
    if i == n // 2 + 2: table["a"] = "x"
    if i == n // 2 + 3: data.append(99); data[0] = 0.5
    if i == n // 2 + 4: cfg.extra = 1
def f(n):
    t, kinds = 0, set()
    for i in range(n):
        t += cfg.scale * K + len(data) + data[0] + (table["a"] if type(table["a"]) is int else 100)
        poke(i, n)
        kinds.add(type(t).__name__)
    return t, sorted(kinds)
for n in (12, 300, 3000):
    cfg.scale, K, table, data = 2, 3, {"a": 1}, [1, 2, 3]
    print(f(n), K, data)
def g(n):
    limit, step, seq = 10, 1, [1]
    def change():
        nonlocal limit, step, seq
        limit, step, seq = 20.5, 2, (4, 5)
    t = 0
    for i in range(n):
        t += limit * step + len(seq)
        if i == n - 3: change()
    return t
print(g(5), g(300), g(10001))
