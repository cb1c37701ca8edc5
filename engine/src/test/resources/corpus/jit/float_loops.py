def mandel(cx, cy, n):
    x = y = 0.0
    for i in range(n):
        x2, y2 = x * x, y * y
        if x2 + y2 > 4.0:
            return i
        x, y = x2 - y2 + cx, 2 * x * y + cy
    return n
print("\n".join("".join(" .:-=+*#%@"[mandel(cx / 20 - 2, cy / 8 - 1, 40) // 5 if mandel(cx / 20 - 2, cy / 8 - 1, 40) < 40 else 9] for cx in range(56)) for cy in range(17)))
def integrate(n):
    h = 1.0 / n
    t = 0.0
    for i in range(n):
        x = (i + 0.5) * h
        t += 4.0 / (1.0 + x * x)
    return t * h
print(integrate(10), integrate(20000))
def newton(a):
    x = a
    while abs(x * x - a) > 1e-12 * a:
        x = (x + a / x) / 2
    return x
print([newton(v) for v in (2.0, 3, 1e10, 1e-10)])
t = 0.0
for i in range(1, 15000):
    t += (-1.0) ** i / i
print(t)
x, y = 1.0, 0.0
for i in range(12000):
    x, y = x - 0.01 * y, y + 0.01 * x
print(x, y)
x = 1e300
for i in range(300):
    x *= 1.5
print(x, x - x, x > 1e308)
n = 0
x = 0.1
for i in range(10000):
    x = x * 3.7 * (1 - x)
    if x != x or x > 0.5:
        n += 1
print(n, x)
z = -0.0
for i in range(200):
    z = z * 1
print(z, z + 0, 0 - z)
