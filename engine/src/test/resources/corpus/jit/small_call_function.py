def sq(x): return x * x
def add(a, b=3): return a + b
def f(n):
    t = 0
    for i in range(n):
        t += sq(i) + add(i) - add(i, 1) + add(b=i, a=2)
    return t
print(f(1), f(150), f(10001))
def g(n, fn):
    t = fn(0)
    for i in range(n):
        t = fn(t)
    return t
print(g(200, lambda x: x + 1), g(200, lambda x: x + 0.5), g(200, str)[:5], g(150, lambda x: (x or 1) * 2), g(100, abs), g(120, lambda x: -x))
def h(n):
    t = 0
    for i in range(n):
        t += add(*(i, 2)) + add(**{"a": i, "b": 1}) + add(*[i])
    return t
print(h(100), h(3000))
