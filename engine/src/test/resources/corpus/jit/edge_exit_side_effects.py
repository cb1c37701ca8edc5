# A guard that fails must not repeat or drop what the statement already did.
log = []
def note(x):
    log.append(x)
    return x
def f(n):
    t = 0
    for i in range(n):
        t = note(i) + note(i if i < n - 5 else i + 0.5) * note(2)
    return t
for n in (8, 150, 3000):
    log.clear()
    print(f(n), len(log), log[-6:])
def g(n):
    l = []
    t = 0
    for i in range(n):
        l.append(i)
        t = t + l[-1] + (l.pop() if i % 2 else len(l)) + (2**62 if i > n - 4 else 0)
    return t, len(l)
print(g(10), g(200), g(5000))
def h(n):
    d = {}
    for i in range(n):
        d["k"] = d.get("k", 0) + (1 if i < n // 2 else 0.5)
        d["n"] = d.setdefault("n", 0) + 1
    return d
print(h(10), h(1001))
