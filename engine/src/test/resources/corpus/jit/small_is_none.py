def f(n):
    x = None
    none = some = 0
    for i in range(n):
        if x is None:
            none += 1
            x = i
        elif x is not None and i % 4 == 0:
            some += 1
            x = None
        if x == None:
            none += 100
    return none, some, x
print(f(1), f(101), f(10000))
def g(vals, n):
    c = 0
    for i in range(n):
        if vals[i % 3] is vals[(i + 3) % 3]: c += 1
        if vals[i % 3] is None: c += 10
        if vals[i % 3] is True or vals[i % 3] is False: c += 100
    return c
print(g([None, True, "s"], 300), g([[], (), {}], 300))
