"""Names of properties in errors, and which classes an instance may be given."""


class A: pass
A.b = property(lambda self: 1)
class B(A): pass
B.c = property(lambda self: 1)
class S:
    @property
    def d(self): return 1
S.e = S.__dict__['d']
S.f = property()
p = property(lambda s: 1)
class U: q = r = p
class V(S): pass
for o, n in ((A(), 'b'), (B(), 'b'), (B(), 'c'), (S(), 'd'), (S(), 'e'), (S(), 'f'), (U(), 'q'), (U(), 'r'), (V(), 'd')):
    for f in (lambda: setattr(o, n, 1), lambda: delattr(o, n), lambda: getattr(o, n)):
        try: f()
        except AttributeError as e: print(e)
class P: pass
class Q: pass
class R(P): __slots__ = ('z',)
class R2(P): __slots__ = ()
class R3(P): pass
class X: __slots__ = ('a', 'b')
class Y: __slots__ = ('b', 'a')
class Z: __slots__ = ('a', 'c')
class Z2(X): __slots__ = ()
class Z3(X): __slots__ = ('q',)
class Z4(X): pass
class Z5: __slots__ = ('a', 'b', '__dict__')
class Z6: __slots__ = ('a', 'b', '__dict__', '__weakref__')
class W: __slots__ = ('__weakref__', 'a', 'b')
class L(list): pass
class L2(list): pass
class L3(list): __slots__ = ()
class I(int): pass
class E(Exception): pass
class F(Exception): pass
class G(ValueError): pass
class M(type): pass
class N(metaclass=M): pass
all = (P, Q, R, R2, R3, X, Y, Z, Z2, Z3, Z4, Z5, Z6, W, L, L3, I, E, G, N, object, list, int)
for a in all:
    for b in all:
        o = a()
        try: o.__class__ = b; print(a.__name__, b.__name__, type(o).__name__)
        except TypeError as e: print(e)
try: P().__class__ = 5
except TypeError as e: print(e)
try: del P().__class__
except TypeError as e: print(e)
