log = []
class N:
    def __init__(self, name): self.name = name
    def __add__(self, o): log.append(self.name + ".add"); return NotImplemented
    def __radd__(self, o): log.append(self.name + ".radd"); return NotImplemented
    def __eq__(self, o): log.append(self.name + ".eq"); return NotImplemented
    def __lt__(self, o): log.append(self.name + ".lt"); return NotImplemented
    def __gt__(self, o): log.append(self.name + ".gt"); return NotImplemented
class M(N):
    def __radd__(self, o): log.append(self.name + ".Mradd"); return "M.radd"
    def __gt__(self, o): log.append(self.name + ".Mgt"); return "M.gt"
class K(N): pass
def t(f):
    try: r = f()
    except TypeError as e: r = str(e)
    print(r, log); log.clear()
n1, n2, m, k = N("n1"), N("n2"), M("m"), K("k")
t(lambda: n1 + n2); t(lambda: n1 + m); t(lambda: m + n1); t(lambda: n1 + k); t(lambda: k + n1); t(lambda: n1 + 1); t(lambda: 1 + n1); t(lambda: 1 + m)
t(lambda: n1 == n2); t(lambda: n1 == m); t(lambda: n1 != n2); t(lambda: n1 == 1); t(lambda: n1 < n2); t(lambda: n1 < m); t(lambda: m < n1); t(lambda: 1 < n1); t(lambda: 1 > m); t(lambda: n1 in [n2]); t(lambda: n1 in [n1]); t(lambda: n1 <= n2); t(lambda: m < 1)
class Acc:
    def __init__(self): self.v = []
    def __iadd__(self, o): self.v.append(o); return self
    def __isub__(self, o): return "replaced"
    def __imul__(self, o): return NotImplemented
    def __mul__(self, o): return "mul fallback"
    def __ior__(self, o): self.v.append(("or", o)); return self
    def __ifloordiv__(self, o): raise ValueError("no //=")
a = b = Acc()
a += 1; a += 2; a |= 3
print(a is b, a.v)
a *= 5; print(a)
a = b; a -= 1; print(a)
a = b
try: a //= 2
except ValueError as e: print(e, a is b)
try: a %= 2
except TypeError as e: print(e)
class H:
    val = 10
h = H()
h.val += 5; print(h.val, H.val, h.__dict__)
d = {"l": [1]}
d["l"] += [2]; d["n"] = d.get("n", 0); d["n"] -= 3; print(d)
class I(int):
    def __add__(self, o): return I(int(self) + int(o) + 1000)
    def __radd__(self, o): return "I.radd"
print(I(1) + 2, 2 + I(1), type(I(1) + 2).__name__, I(5) * 2, type(I(5) * 2).__name__, I(3) - I(1), I(3) == 3, hash(I(3)) == hash(3), {I(1): 1}[1], [1, 2, 3][I(1)], I("12"), isinstance(I(1), int), I(2) < 3, f"{I(5):03d}", str(I(5)), -I(2), I.__mro__)
class S(str):
    def shout(self): return self.upper() + "!"
print(S("abc").shout(), S("a") + "b", type(S("a") + "b").__name__, S("x") == "x", {S("k"): 1}["k"], len(S("abc")), S("abc")[1], "-".join([S("a"), "b"]), S("a b").split())
class L(list):
    def __getitem__(self, i): return ("got", super().__getitem__(i))
l = L([1, 2]); l.append(3); print(l, l[0], len(l), list(l), [x for x in l], l + [4], type(l + [4]).__name__, l == [1, 2, 3])
class D(dict):
    def __missing__(self, k): self[k] = k * 2; return self[k]
d = D(a=1); print(d["a"], d["zz"], d, d.get("q"), "q" in d, isinstance(d, dict))
class F(float): pass
class T(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    first = property(lambda self: self[0])
print(F(1.5) + 1, type(F(1) + 1).__name__, T(1, 2), T(1, 2).first, T(1, 2) == (1, 2), hash(T(1, 2)) == hash((1, 2)))
