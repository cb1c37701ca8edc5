def f(n):
    x, out = True, []
    for i in range(n):
        x = x + 0 if i % 50 == 20 else x == 1 if i % 50 == 40 else x
        if i % 25 == 0: out.append(x)
    return out[:6], type(x).__name__
print(f(30), f(500))
def g(n):
    l = [True, 1, 1.0]
    c = {"bool": 0, "int": 0, "float": 0}
    for i in range(n):
        v = l[i % 3]
        c[type(v).__name__] += v
        l[i % 3] = l[(i + 1) % 3] if i % 4 == 0 else v
    return c, l
print(g(3), g(1000))
def h(n):
    d = {}
    for i in range(n):
        d[i % 2 == 0] = d.get(i % 2, 0) + 1
        d[i % 2] = d.get(i % 2, 5) + 1
    return d
print(h(5), h(1000))
print([type(x).__name__ for x in [True, 1, 1.0] * 2], sum([True] * 300), [True] * 2 + [1], max([True, 1]), [i == True for i in range(3)])
def k(n):
    b = False
    for i in range(n): b = b ^ (i % 3 == 0)
    return b, b is True, b + 0
print(k(1), k(301), k(10000))
