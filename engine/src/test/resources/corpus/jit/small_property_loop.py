class T:
    def __init__(self): self._v = 1
    @property
    def v(self): return self._v
    @v.setter
    def v(self, x):
        if x > 10**6: raise ValueError("big")
        self._v = x
def f(n):
    t, e = T(), 0
    for i in range(n):
        try: t.v = t.v * 2 + i
        except ValueError: e += 1; t.v = 1
    return t.v, e
print(f(10), f(1000))
T.v = 42
def g(n):
    t, s = T(), 0
    for i in range(n):
        s += t.v
        if i == n // 2: T.v = 1.5
    return s
print(g(100)); T.v = 42; print(g(1000))
