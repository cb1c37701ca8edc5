class Typed:
    def __set_name__(self, o, n): self.n = "_" + n
    def __get__(self, o, t): return getattr(o, self.n, 0) if o is not None else self
    def __set__(self, o, v):
        if v < 0: raise ValueError(v)
        setattr(o, self.n, v)
class P:
    x = Typed()
    def __init__(self): self.x = 1
    @property
    def y(self): return self.x * 2
    @classmethod
    def c(cls, k): return k + 1
    @staticmethod
    def s(k): return k * 2
    @property
    def self_count(self): self.n = getattr(self, "n", 0) + 1; return self.n
def f(n):
    p, bad, t = P(), 0, 0
    for i in range(n):
        try: p.x = p.x + 1 if i % 9 else -1
        except ValueError as e: bad += e.args[0]
        t += p.y + p.c(i) + P.c(i) + p.s(i) + P.s(i) + p.self_count
        if i % 100 == 50: p.x = 0.5
    return p.x, bad, t, p.n
print(f(5), f(120), f(3000))
