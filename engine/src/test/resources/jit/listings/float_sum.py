def f():
    x = 0.5
    for i in range(1, 1000):
        x = x * 0.75 + 1.0 / i
    return x


f()
f()
