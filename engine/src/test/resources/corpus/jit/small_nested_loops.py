def f(n, m):
    t = 0
    for i in range(n):
        for j in range(m):
            t += i * j
        t -= i
    return t
print(f(0, 5), f(5, 0), f(3, 4), f(150, 3), f(3, 150), f(120, 120))
def tri(n):
    c = 0
    for i in range(n):
        for j in range(i):
            for k in range(j):
                c += 1
    return c
print(tri(5), tri(40))
def deps(n):
    a, b = 0, 1
    for i in range(n):
        for j in range(i % 7):
            a, b = b, (a + b + j) % 1009
        a += 1
    return a, b
print(deps(10), deps(3000))
