def f(a, width):
    return f"{a} and {a!r:>{width}}" + f"{a}"
