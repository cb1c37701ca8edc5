def f(xs):
    it = iter(xs)
    n = 0
    for x in it:
        for j in range(3):
            n += x * 100 + next(it, 0) + j
    return n
def g(xs):
    it = iter(xs)
    n = 0
    for i, x in enumerate(it):
        j = 0
        while j < 2:
            n += x * 100 + next(it, 0) + j + i
            j += 1
    return n
for i in range(3):
    print(f(list(range(1000))), f(range(1000)), g(list(range(1000))))
