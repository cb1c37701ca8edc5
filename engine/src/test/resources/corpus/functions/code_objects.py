import types
def f(a, b=2, *args, c, d=4, **kw):
    "doc"
    x = a + len(args)
    def inner(q):
        nonlocal x
        return x + q + a
    return inner
c = f.__code__
for n in ['co_name','co_qualname','co_firstlineno','co_argcount','co_posonlyargcount','co_kwonlyargcount','co_flags','co_nlocals','co_varnames','co_cellvars','co_freevars','co_names']:
    print(n, getattr(c, n))
print(c.co_consts[0], c is f.__code__, hash(c) == hash(f.__code__))
inner = [k for k in c.co_consts if isinstance(k, types.CodeType)][0]
print(inner.co_name, inner.co_freevars, inner.co_flags, inner == f(1, c=2).__code__, inner is f(1, c=2).__code__)
d = c.replace(co_name='g', co_firstlineno=77)
print(d.co_name, d.co_firstlineno, d == c, d.co_filename == c.co_filename, c.replace() == c)
def h(x): return x + 1
h2 = types.FunctionType(h.__code__.replace(co_consts=tuple(100 if k == 1 else k for k in h.__code__.co_consts)), globals(), 'hh')
print(h2(1), h(1), h2.__name__, h2.__qualname__)
glob = {'y': 5}
def uy(): return y
u = types.FunctionType(uy.__code__, glob)
print(u()); glob['y'] = 6; print(u(), u.__globals__ is glob, u.__module__)
def w(a): return ('w', a)
def v(b, k=2): return ('v', b, k)
print(w(1)); w.__code__ = v.__code__
w.__defaults__ = (9,)
print(w(1), w.__name__, w.__code__ is v.__code__)
def mk(n):
    def add(x): return x + n
    return add
def mk2(n):
    def mul(x): return x * n
    return mul
a5 = mk(5); a5.__code__ = mk2(3).__code__
print(a5(4))
cell = a5.__closure__[0]
print(cell.cell_contents); cell.cell_contents = 7; print(a5(2))
del cell.cell_contents
try: cell.cell_contents
except ValueError as e: print(e)
try: a5(1)
except NameError as e: print(type(e).__name__, e)
c1, c2, c3 = types.CellType(1), types.CellType(2), types.CellType()
print(c1 < c2, c3 < c1, c1 == types.CellType(1), c1 != c3, c3 == types.CellType(), c2 > c1, c1 >= c3)
try: hash(c1)
except TypeError as e: print(e)
try: c1 < 3
except TypeError as e: print(e)
nf = types.FunctionType(a5.__code__, globals(), 'zz', (1,), (types.CellType(10),))
print(nf(), nf(5), nf.__defaults__)
def hot():
    s = 0
    for i in range(500): s += w2(i)
    return s
def w2(i): return i
def w3(i): return -i
print(hot()); w2.__code__ = w3.__code__; print(hot())
class K:
    def m(self): return 1
    def n(self): return 2
def hotm(k):
    s = 0
    for i in range(500):
        s += k.m()
        if i == 250: K.m.__code__ = K.n.__code__
    return s
print(hotm(K()))
l1 = lambda: 1
l2 = lambda: 1
print(l1.__code__ == l2.__code__, len({l1.__code__, l1.__code__}))
print(compile("1+1", "x", "eval") == compile("1+1", "x", "eval"), compile("1", "x", "eval") == compile("1.0", "x", "eval"), compile("-0.0","x","eval") == compile("0.0","x","eval"))
co = compile("zz = 5\nprint(zz)", "fn", "exec")
print(co.co_name, co.co_flags, co.co_filename, co.co_names, co.co_varnames, co.co_qualname, co.co_firstlineno)
exec(co)
print(zz)
ns = {}
exec(co, ns); print(sorted(ns)[1:])
def g(): yield
async def h_(): await x
async def i_(): yield 1
print(g.__code__.co_flags, h_.__code__.co_flags, i_.__code__.co_flags)
print(list(h.__code__.co_lines())[-1][2], len(list(h.__code__.co_positions())) > 0)
print(type(c.co_code), type(c.co_linetable), type(c.co_exceptiontable), c.co_stacksize > 0)
cc = h.__code__
k = types.CodeType(cc.co_argcount, cc.co_posonlyargcount, cc.co_kwonlyargcount, cc.co_nlocals, cc.co_stacksize, cc.co_flags, cc.co_code, cc.co_consts, cc.co_names, cc.co_varnames, cc.co_filename, cc.co_name, cc.co_qualname, cc.co_firstlineno, cc.co_linetable, cc.co_exceptiontable, cc.co_freevars, cc.co_cellvars)
print(k == cc, k)if 0 else print(k == cc, types.FunctionType(k, {})(3))
def ff(): pass
ff.__code__ = ff.__code__.replace(co_name='other')
print(ff.__name__, ff.__code__.co_name)
try: c.co_name = 'x'
except AttributeError as e: print(e)
