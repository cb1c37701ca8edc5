class R:
    live = 0
    def __init__(self): R.live += 1
def f(n):
    keep = []
    for i in range(n):
        r = R()
        keep.append(r)
        if len(keep) > 3: keep.pop(0)
        del r
    return R.live, len(keep)
print(f(5), f(500))
def g(n):
    d = {}
    for i in range(n):
        d[i] = [i]
        if i > 3: del d[i - 3]
        if i % 100 == 99: d.clear(); d[i - 2] = d[i - 1] = d[i] = 0
    return sorted(d)
print(g(10), g(1000))
def h(n):
    l = list(range(n))
    while l:
        del l[len(l) // 2]
        if len(l) % 7 == 3: del l[:2]
        if len(l) > 5 and len(l) % 11 == 0: del l[1:4:2]
    return l, n
print(h(5), h(2000))
def k(n):
    t = 0
    for i in range(n):
        x = [1, 2, 3]
        x[1:2] = []
        del x[0]
        t += x[0]
        if i == n - 1:
            del x[0]
            try: t += x[0]
            except IndexError: t = -t
    return t
print(k(1), k(500))
