def a(x):
    return b(x) + 1
def b(x):
    y = x * 2
    return c(y)
def c(y):
    if y > 5:
        raise ValueError(f"too big: {y}")
    return y
print(a(1))
print(a(5))
