class Frac:
    def __init__(self, n, d=1):
        if d == 0: raise ZeroDivisionError("Frac(%d, 0)" % n)
        a, b = abs(n), abs(d)
        while b: a, b = b, a % b
        s = -1 if d < 0 else 1
        self.n, self.d = s * n // a if a else 0, s * d // a if a else 1
    def __add__(self, o): o = frac(o); return Frac(self.n * o.d + o.n * self.d, self.d * o.d)
    def __sub__(self, o): o = frac(o); return Frac(self.n * o.d - o.n * self.d, self.d * o.d)
    def __mul__(self, o): o = frac(o); return Frac(self.n * o.n, self.d * o.d)
    def __truediv__(self, o): o = frac(o); return Frac(self.n * o.d, self.d * o.n)
    __radd__, __rmul__ = __add__, __mul__
    def __rsub__(self, o): return frac(o) - self
    def __neg__(self): return Frac(-self.n, self.d)
    def __eq__(self, o): o = frac(o); return (self.n, self.d) == (o.n, o.d)
    def __lt__(self, o): o = frac(o); return self.n * o.d < o.n * self.d
    def __bool__(self): return self.n != 0
    def __float__(self): return self.n / self.d
    def __repr__(self): return f"{self.n}/{self.d}" if self.d != 1 else str(self.n)
    def __hash__(self): return hash((self.n, self.d))
def frac(x): return x if isinstance(x, Frac) else Frac(x)
def det(m):
    m, s = [[frac(x) for x in r] for r in m], Frac(1)
    for i in range(len(m)):
        p = next((r for r in range(i, len(m)) if m[r][i]), None)
        if p is None: return Frac(0)
        if p != i: m[i], m[p] = m[p], m[i]; s = -s
        s = s * m[i][i]
        for r in range(i + 1, len(m)):
            k = m[r][i] / m[i][i]
            m[r] = [a - k * b for a, b in zip(m[r], m[i])]
    return s
print(det([[1, 2], [3, 4]]), det([[2, 0, 1], [1, 3, 2], [1, 1, 1]]), det([[1, 2], [2, 4]]), det([[Frac(1, i + j + 1) for j in range(6)] for i in range(6)]))
h = Frac(0)
for i in range(1, 60): h = h + Frac(1, i)
print(h, float(h), sum([Frac(1, 2), Frac(1, 3)]), sorted([Frac(1, 2), Frac(-1, 3), 1 - Frac(1, 4)]), 2 * Frac(3, 4), Frac(4, -6), {Frac(2, 4): "half"}[Frac(1, 2)])
try: Frac(1) / Frac(0)
except ZeroDivisionError as e: print(e)
