def f(n):
    out = 0
    for i in range(n):
        big = 9223372036854775807 + i
        small = big - 9223372036854775807
        out += small
    return out
print(f(1), f(100), f(10000))
def g(n):
    c = 0
    for i in range(n):
        v = (1 << 63) * (i % 3 - 1)
        c += v // 2**62
        c ^= v & 1
    return c
print(g(10000))
def h(n):
    acc = 0
    for i in range(n):
        p = (2**62 + i) * 4
        q = -p
        acc += (p + q) + (p >> 62) + (q >> 63)
    return acc
print(h(5000))
x = 2**63 - 1
flips = 0
for i in range(2000):
    x = x + 1 if i % 2 == 0 else x - 1
    flips += type(x) is int
print(x, flips)
x = -2**63
for i in range(2000):
    x = -x
print(x)
x = -2**63
r = []
for i in range(300):
    a = abs(x)
    q = x // -1
    if i % 100 == 0:
        r.append((a, q, x % -1))
print(r)
