def f(a):
    if a:
        x = 1
    print(x)
    print(x)
    for y in a:
        pass
    del a
    return a, y
