def f(n):
    a = [i * i for i in range(n)]
    b = [x for x in a if x % 3 == 1]
    c = {x % 10: x for x in a}
    d = {x % 7 for x in b}
    e = [x + y for x in range(n // 10) for y in range(3) if x != y]
    return len(a), sum(b), sorted(c.items())[:3], sorted(d), sum(e)
print(f(5), f(300), f(10001))
def g(n):
    t = 0
    for i in range(n):
        t += sum([j * i for j in range(5)]) + len([c for c in "abc" if c != "b"]) + max({k: k for k in range(3)})
    return t
print(g(1), g(1000))
k = 3
print(sum([x * k for x in range(5000)]), [y for y in [x / 2 for x in range(4)]], sum(x for row in [[1, 2], [3]] * 200 for x in row))
def mixed(n): return [i if i % 2 else i / 2 if i % 3 else str(i) for i in range(n)]
print(mixed(8), len(mixed(1000)), mixed(600)[-3:])
