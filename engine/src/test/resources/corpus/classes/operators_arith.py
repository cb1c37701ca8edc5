class V:
    def __init__(self, *c): self.c = c
    def __repr__(self): return "V" + repr(self.c)
    def __add__(self, o):
        if isinstance(o, V): return V(*(a + b for a, b in zip(self.c, o.c)))
        return NotImplemented
    def __radd__(self, o): return ("radd", o)
    def __sub__(self, o): return V(*(a - b for a, b in zip(self.c, o.c)))
    def __mul__(self, k): return V(*(a * k for a in self.c)) if isinstance(k, (int, float)) else NotImplemented
    __rmul__ = __mul__
    def __truediv__(self, k): return V(*(a / k for a in self.c))
    def __floordiv__(self, k): return ("floordiv", k)
    def __mod__(self, k): return ("mod", k)
    def __divmod__(self, k): return ("divmod", k)
    def __pow__(self, k, m=None): return ("pow", k, m)
    def __rpow__(self, k): return ("rpow", k)
    def __matmul__(self, o): return sum(a * b for a, b in zip(self.c, o.c))
    def __and__(self, o): return ("and", o)
    def __or__(self, o): return ("or", o)
    def __xor__(self, o): return ("xor", o)
    def __lshift__(self, o): return ("lshift", o)
    def __rshift__(self, o): return ("rshift", o)
    def __rsub__(self, o): return ("rsub", o)
    def __rtruediv__(self, o): return ("rtruediv", o)
    def __rfloordiv__(self, o): return ("rfloordiv", o)
    def __rmod__(self, o): return ("rmod", o)
    def __rlshift__(self, o): return ("rlshift", o)
    def __rand__(self, o): return ("rand", o)
    def __neg__(self): return V(*(-a for a in self.c))
    def __pos__(self): return "pos"
    def __invert__(self): return "invert"
    def __abs__(self): return sum(a * a for a in self.c) ** 0.5
    def __round__(self, n=None): return ("round", n)
    def __int__(self): return 7
    def __float__(self): return 7.5
    def __index__(self): return 2
    def __trunc__(self): return "trunc"
a, b = V(1, 2), V(3, 4)
print(a + b, a - b, a * 2, 2 * a, 1.5 * a, a / 2, a // 3, a % 4, divmod(a, 5), a ** 2, pow(a, 2, 3), 2 ** a, a @ b, a & 1, a | 2, a ^ 3, a << 4, a >> 5)
print(1 + a, "x" + a, [1] + a, None + a, 5 - a, 5 / a, 5 // a, 5 % a, 5 << a, 5 & a, -a, +a, ~a, abs(b), round(a), round(a, 2), int(a), float(a), [10, 20, 30][a], bin(a), "%d" % a, range(a), [0] * a if False else 0)
for f in (lambda: a + 1, lambda: a * "x", lambda: "x" * a if False else a * None, lambda: 1 | a, lambda: 1 ^ a, lambda: 1 @ a, lambda: divmod(1, a), lambda: 1 >> a, lambda: [1] - a, lambda: "%s" % a, lambda: "ab" % a, lambda: sum([a, b]), lambda: sum([a, b], V(0, 0))):
    try:
        print(f())
    except TypeError as e:
        print(e)
a += b; print(a)
a *= 2; print(a)
a @= b; print(a)
