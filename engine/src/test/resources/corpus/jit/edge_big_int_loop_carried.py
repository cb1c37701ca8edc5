def f(n):
    a, b = 1, 1
    for i in range(n):
        a, b = b, a + b
        if b > 10**40: b %= 10**9 + 7
    return a, b
print(f(50), f(100), f(5000))
def g(n):
    x, shrink = 1, 0
    for i in range(n):
        x = x * 3 + 1
        while x > 2**64: x >>= 5; shrink += 1
    return x, shrink
print(g(10), g(100), g(3000))
def h(n):
    t = 2**64
    for i in range(n): t = t - 1 if i % 2 else t + 1 if t < 2**64 + 5 else t - 2**64 if i % 3 else t * 2
    return t
print(h(10), h(101), h(1000))
def digits(n):
    x, s = 2**n, 0
    while x: x, r = divmod(x, 10); s += r
    return s
print([digits(k) for k in (1, 15, 100, 1000)])
def k(n):
    bits = 0
    for i in range(n): bits |= 1 << (i * 7 % 130)
    c = 0
    while bits: bits &= bits - 1; c += 1
    return c
print(k(5), k(200))
