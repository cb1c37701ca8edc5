class Range:
    def __init__(self, n): self.n, self.open, self.log = n, 0, []
    def __enter__(self): self.open += 1; self.log.append("in"); return self
    def __exit__(self, t, v, tb): self.open -= 1; self.log.append(t.__name__ if t else "ok"); return t is ValueError
    def __iter__(self):
        with self:
            for i in range(self.n): yield i
    def __len__(self): return self.n
    def __getitem__(self, i): return [*range(self.n)][i]
    def __call__(self, f): return [f(x) for x in self]
    def __contains__(self, x): return x == "magic" or 0 <= x < self.n
    def __reversed__(self): return iter(range(self.n - 1, -1, -1))
    def __hash__(self): return hash(self.n)
    def __eq__(self, o): return isinstance(o, Range) and self.n == o.n
r = Range(4)
print(list(r), r.log, r.open); print(len(r), r[-1], r[1:3], r(lambda x: x * x), 3 in r, "magic" in r, list(reversed(r)), r == Range(4), {r: 1}[Range(4)], bool(Range(0)), sum(r), max(r), [*r], dict(zip(r, range(4))))
print(r.log)
with r as x, Range(2) as y: print(x is r, list(y), r.open)
with r: raise ValueError("swallowed")
try:
    with r: raise KeyError("out")
except KeyError as e: print("caught", e)
print(r.log[-3:], r.open)
it = iter(r); next(it); print(r.open); it.close(); print(r.open)
for i in range(3):
    for j in Range(2): pass
    if i == 2: break
else: print("never")
print(i, j)
a, *b = r; print(a, b)
class Chain:
    def __init__(self, v=()): self.v = tuple(v)
    def __getattr__(self, n): return Chain(self.v + (n,))
    def __call__(self, *a, **k): return Chain(self.v + ((a, tuple(sorted(k.items()))),))
    def __getitem__(self, k): return Chain(self.v + ([k],))
    def __repr__(self): return "Chain" + repr(self.v)
print(Chain().a.b(1, x=2)[3].c[1:2])
