class M:
    def __init__(self, v): self.v = v
    def __add__(self, o): return M((self.v + (o.v if isinstance(o, M) else o)) % 97)
    __radd__ = __add__
    def __mul__(self, o): return M(self.v * (o.v if isinstance(o, M) else o) % 97)
    def __eq__(self, o): return self.v == (o.v if isinstance(o, M) else o)
    def __lt__(self, o): return self.v < o.v
    def __neg__(self): return M(-self.v % 97)
    def __getitem__(self, i): return self.v + i
    def __iadd__(self, o): self.v = (self.v + o) % 97; return self
    def __bool__(self): return self.v != 0
def f(n):
    a, b, c = M(1), M(2), 0
    for i in range(n):
        a = a + b * 3 + i
        b = 1 + -b
        b += i
        c += a[i % 3] + (a == b) + (a < b) + (1 if a else 0)
        if not b: c += 1000
    return a.v, b.v, c
print(f(1), f(100), f(5000))
def g(vals, n):
    t = vals[0]
    for i in range(n): t = t + vals[i % len(vals)]
    return t.v if isinstance(t, M) else t
print(g([1, M(3)], 300), g([M(1), 2, M(3)], 301))
