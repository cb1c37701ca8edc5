class G:
    def __init__(self): self.calls = 0
    def __getattr__(self, n):
        self.calls += 1
        if n.startswith("no"): raise AttributeError(n)
        return len(n)
class H:
    def __getattribute__(self, n): return 7 if n == "x" else object.__getattribute__(self, n)
class S:
    __slots__ = ("a", "b")
def f(n):
    g, h, s, t = G(), H(), S(), 0
    s.a = 0
    for i in range(n):
        t += g.abc + h.x
        s.a += 1
        if i % 10 == 3: g.abc = 100
        if i % 10 == 6: del g.abc
        try: t += g.nope
        except AttributeError: t -= 1
        try: t += s.b
        except AttributeError: t += 2
        if i == n - 2: s.b = 50
        if hasattr(g, "no_way") or getattr(g, "no2", 0): t += 10**9
        setattr(g, "dyn%d" % (i % 3), i)
        t += getattr(g, "dyn%d" % (i % 3)) + g.dyn0
    return t, g.calls, s.a
print(f(3), f(20), f(1000))
