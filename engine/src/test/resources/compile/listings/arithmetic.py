def f(a, b):
    x = a + b * 2 - 1
    x -= -3
    y = 2 ** 10 + 1
    return x if x < y else -x
