def f(n):
    t = 0.0
    for i in range(1, n):
        t += 1 / i - 1 // i + i % 0.7 + (i / 3) // 1
    return t
print(f(2), f(100), f(10001))
def g(n):
    out = []
    for i in range(n):
        try:
            out.append(1.0 / (i - n // 2))
        except ZeroDivisionError as e:
            out.append(str(e))
    return out[n // 2 - 1:n // 2 + 2]
print(g(10), g(300), g(10001))
