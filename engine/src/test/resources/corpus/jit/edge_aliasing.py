def f(n):
    a = [0] * 5
    b = a
    for i in range(n):
        a[i % 5] = i
        b[(i + 1) % 5] += a[i % 5]
        if b is not a or b[i % 5] != i: return "broken", i
    return a
print(f(3), f(150), f(10001))
class P: pass
def g(n):
    p = P(); q = p
    p.x = 0
    for i in range(n):
        p.x += 1
        q.x += p.x % 2
        if p.x != q.x: return "broken"
    return q.x
print(g(5), g(10001))
def h(n):
    d = {"l": []}
    l = d["l"]
    for i in range(n):
        l.append(i)
        if len(d["l"]) != i + 1 or d["l"][-1] is not l[-1] and d["l"][-1] != i: return "broken"
    return len(d["l"])
print(h(3), h(2000))
def k(n):
    rows = [[0] * 3] * 3
    for i in range(n): rows[i % 3][i % 2] += 1
    return rows
print(k(7), k(1000))
def m(n):
    a, b = [1], [2]
    for i in range(n):
        a, b = b, a
        a.append(len(b))
        if len(a) > 6: a.clear(); a.append(i)
    return a, b
print(m(5), m(1003))
