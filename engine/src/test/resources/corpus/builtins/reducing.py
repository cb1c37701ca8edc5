import copyreg, copy, pickle
class A:
    def __init__(self): self.x = 1
class S:
    __slots__ = ('a', 'b')
class SD(S):
    pass
class GS:
    def __init__(self): self.v = 3
    def __getstate__(self): return {'v': 9}
    def __setstate__(self, s): self.got = s
class NA:
    def __getnewargs__(self): return (1, 2)
    def __new__(cls, *a): o = object.__new__(cls); o.args = a; return o
class NX:
    def __getnewargs_ex__(self): return ((1,), {'k': 2})
    def __new__(cls, *a, k=None): o = object.__new__(cls); o.args = (a, k); return o
class L(list): pass
class D(dict): pass
class I(int): pass
def show(o):
    for p in (0, 2, 4):
        try:
            r = o.__reduce_ex__(p)
            print(p, [getattr(x, '__name__', x) if not isinstance(x, tuple) else tuple(getattr(y, '__name__', y) if callable(y) else (type(y).__name__ if isinstance(y, (A, S)) else y) for y in x) for x in r if not hasattr(x, '__next__')], len(r))
        except Exception as e: print(p, type(e).__name__, e)
s = S(); s.a = 1
sd = SD(); sd.a = 1; sd.z = 5
l = L([1]); l.q = 2
d = D(a=1)
for o in (A(), s, sd, GS(), NA(), NX(), l, d, I(3), object()): print(type(o).__name__); show(o)
print(A().__getstate__(), s.__getstate__(), sd.__getstate__(), object().__getstate__(), S().__getstate__(), l.__getstate__())
for o in (A(), s, sd, GS(), NA(), NX(), l, d, I(3)):
    for c in (copy.copy(o), copy.deepcopy(o), pickle.loads(pickle.dumps(o))):
        print(type(c).__name__, getattr(c, '__dict__', None), [getattr(c, n, None) for n in ('a', 'b')])
try: s.__reduce__()
except TypeError as e: print(e)
print(copyreg.__newobj__(A).__class__.__name__, copyreg._reduce_ex(A(), 1)[0].__name__)
try: copyreg._reduce_ex(s, 1)
except TypeError as e: print(e)
def gg(): yield
for o in (gg(), (lambda: 0).__code__, iter([1])):
    for f in (copy.copy, lambda o: o.__reduce_ex__(2)):
        try: print(type(f(o)).__name__)
        except TypeError as e: print(e)
class R:
    def __reduce__(self): return 'abc'
print(copy.copy(R) is R, R().__reduce_ex__(2))
class P:
    def __reduce_ex__(self, p): return (P2, (p,))
class P2:
    def __init__(self, p): self.p = p
print(copy.copy(P()).p, pickle.loads(pickle.dumps(P(), 2)).p)
