class E(Exception):
    def __init__(self, v): super().__init__(v); self.v = v
def check(i):
    if i % 3 == 0: raise E(i)
    if i % 5 == 0: raise KeyError(i)
    return i
def f(n):
    s = e = k = 0
    for i in range(n):
        try: s += check(i)
        except E as x: e += x.v
        except KeyError as x: k += x.args[0]
    return s, e, k
print(f(10), f(1000), f(10001))
def g(n):
    last = None
    for i in range(n):
        try:
            raise ValueError(i) from last
        except ValueError as x:
            last = x if i % 10 else None
    c = 0
    while last is not None: last = last.__cause__; c += 1
    return c
print(g(8), g(1005))
def h(n):
    c = 0
    try:
        for i in range(n):
            for j in range(5):
                if i * j == n: raise StopIteration(i)
                c += 1
    except StopIteration as x: return c, x.value
    return c, None
print(h(100), h(2000), h(7))
