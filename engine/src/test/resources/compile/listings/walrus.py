def f(x, g):
    y = x + (x := 2)
    g(x, (x := 3), x)
    while (line := g()):
        y += line
    return x < (x := y) < x
