class A: pass
class B(A): pass
def f(vals, n):
    c = [0] * 6
    for i in range(n):
        v = vals[i % len(vals)]
        if isinstance(v, int): c[0] += 1
        if isinstance(v, (float, str)): c[1] += 1
        if isinstance(v, A): c[2] += 1
        if isinstance(v, bool): c[3] += 1
        if isinstance(v, object): c[4] += 1
        if type(v) is int: c[5] += 1
    return c
print(f([1], 300), f([1, True], 300), f([1.5, "a"], 300), f([A(), B(), 2, None, [1], 2**70, True, "x", A], 900))
def shadow(n):
    t = 0
    for i in range(n):
        t += isinstance(i, int)
    return t
print(shadow(500))
isinstance = lambda a, b: 5
print(shadow(500))
del isinstance
print(shadow(500))
