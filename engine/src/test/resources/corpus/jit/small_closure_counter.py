def make():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc
def f(k):
    a, b = make(), make()
    t = 0
    for i in range(k):
        t += a()
        if i % 3 == 0: t -= b()
    return t, a(), b()
print(f(1), f(100), f(10001))
def adders(k):
    t = 0
    for i in range(k):
        add = lambda x: x + i
        t += add(1)
    return t
print(adders(5), adders(3000))
def acc(start):
    v = start
    for i in range(300):
        def bump(): return v + i
        v = bump() % 1000 if isinstance(start, int) else bump()
    return v
print(acc(1), acc(0.5))
