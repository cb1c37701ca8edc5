class A:
    """doc of A"""
    x: int = 3
    __slots__ = ('a', 'b')
class B(A): pass
class C(int): pass
class D(dict): pass
for t in (object, type, int, float, str, list, dict, tuple, set, A, B, C, D, Exception, OSError, type(lambda: 0), super, property):
    print(t.__name__, bool(t.__flags__ & (1 << 9)), bool(t.__flags__ & (1 << 10)), bool(t.__flags__ & (1 << 24)), bool(t.__flags__ & (1 << 25)), bool(t.__flags__ & (1<<26)), bool(t.__flags__ & (1<<27)), bool(t.__flags__ & (1<<28)), bool(t.__flags__ & (1<<29)), bool(t.__flags__ & (1<<30)), bool(t.__flags__ & (1<<31)), t.__itemsize__, t.__dictoffset__ != 0, t.__weakrefoffset__ != 0, t.__basicsize__ > 0)
print(hex(type.__flags__ & 0xff000600))
class S(A):
    def f(self):
        s = super()
        return s.__self__ is self, s.__self_class__, s.__thisclass__
print(S().f())
s = super(S)
print(s.__self__, s.__self_class__, s.__thisclass__)
print(super.__dict__.keys() >= {'__self__', '__thisclass__', '__self_class__', '__get__'})
class U:
    def who(self): return 'U'
class V(U):
    def who(self): return 'V' + self.up.who()
V.up = super(V)
print(V().who())
print(sorted(c.__name__ for c in BaseException.__subclasses__() if c.__module__ == 'builtins'))
print(sorted(c.__name__ for c in ArithmeticError.__subclasses__() if c.__module__ == 'builtins'))
print(bool in int.__subclasses__(), type.__subclasses__(type)[:0])
