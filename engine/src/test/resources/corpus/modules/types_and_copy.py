import types, copy
from types import *
ns=SimpleNamespace(a=1,b='x'); print(ns, ns==SimpleNamespace(a=1,b='x'), ns.a); ns.c=ns; print(ns)
class SN(SimpleNamespace): pass
print(SN(q=1))
C=new_class('C',(int,),{},lambda ns: ns.update(x=5)); print(C.__name__, C.x, C(3)+1)
print(resolve_bases((int,list[int])), prepare_class('x',(int,))[0])
print(isinstance(len,BuiltinFunctionType),isinstance(lambda:0,FunctionType),isinstance([].append,BuiltinMethodType), isinstance(None,NoneType), isinstance(...,EllipsisType))
print(isinstance(int|str,UnionType),isinstance(list[int],GenericAlias), int|None|str, None|int, (int|str)==(str|int), hash(int|str)==hash(str|int), isinstance(3,int|str), issubclass(bool,int|str), int|list[str])
try: isinstance([], list[int])
except TypeError as e: print(e)
try: int|3
except TypeError as e: print(e)
m=MappingProxyType({'a':1}); print(m, m['a'], len(m), list(m), m|{'b':2}, m.get('z'), 'a' in m, m==({'a':1}))
try: m['x']=1
except TypeError as e: print(e)
try: MappingProxyType([1])
except TypeError as e: print(e)
print(GenericAlias(list,(int,)), list[int].__origin__, dict[str,int].__args__, list[int]==list[int], list[int]()==[], tuple[int,...], type[int])
c=CellType(4); print(c.cell_contents)
try: CellType().cell_contents
except ValueError as e: print(e)
mod=ModuleType('m','d'); print(mod.__name__, mod.__doc__, mod); mod.x=1; print(mod.x)
class X:
    @DynamicClassAttribute
    def v(self): return 'v'
print(X().v)
try: X.v
except AttributeError as e: print('AE')
@types.coroutine
def gc():
    r=yield 1
    return r
async def use(): return await gc()
u=use(); print(u.send(None))
try: u.send('res')
except StopIteration as e: print(e.value)
print(MethodType(lambda s:s*2, 4)())
class Pt:
    def __init__(s,x,y): s.x=x;s.y=y
    def __repr__(s): return f'Pt({s.x},{s.y})'
p=Pt([1],[2]); q=copy.copy(p); print(q, q.x is p.x); r=copy.deepcopy(p); print(r, r.x is p.x)
l=[1,[2,3],{'a':[4]}]; d=copy.deepcopy(l); print(d, d[1] is l[1], d[2]['a'] is l[2]['a'])
l=[]; l.append(l); d=copy.deepcopy(l); print(d[0] is d)
t=(1,2); print(copy.deepcopy(t) is t, copy.copy(t) is t); t=(1,[2]); print(copy.deepcopy(t), copy.deepcopy(t) is t)
class Sl:
    __slots__=('a','__b')
    def __init__(s): s.a=[1]; s.__b=2
    def g(s): return s.a, s.__b
print(copy.deepcopy(Sl()).g(), copy.copy(Sl()).g())
class Cu:
    def __copy__(s): return 'copied'
    def __deepcopy__(s,m): return 'deep'
print(copy.copy(Cu()), copy.deepcopy([Cu()]))
class L(list): pass
x=L([1,[2]]); x.attr=[5]; y=copy.deepcopy(x); print(y, y.attr, type(y), y[1] is x[1], y.attr is x.attr)
class Dd(dict): pass
x=Dd(a=[1]); y=copy.copy(x); print(y, type(y), y['a'] is x['a'])
class I(int): pass
i=I(5); i.z=1; print(copy.deepcopy(i), type(copy.copy(i)), copy.copy(i).z)
class Re:
    def __init__(s,v): s.v=v
    def __reduce__(s): return (Re,(s.v+1,))
print(copy.copy(Re(1)).v, copy.deepcopy(Re(1)).v)
class St:
    def __getstate__(s): return {'k':1}
    def __setstate__(s,st): s.st=st
print(copy.copy(St()).st)
def g(): yield
for bad in (g(), types):
    try: copy.copy(bad)
    except TypeError as e: print(e)
print(copy.deepcopy({1,2}), copy.deepcopy(frozenset([3])), copy.deepcopy(bytearray(b'x')), copy.copy(len), copy.deepcopy(int))
e=copy.copy(ValueError('a',1)); print(repr(e))
import collections
print(copy.deepcopy(collections.OrderedDict(a=[1])), copy.copy(collections.deque([1,2],3)), copy.deepcopy(collections.defaultdict(list,{1:[2]})), copy.copy(collections.Counter('aab')))
P=collections.namedtuple('P','x y'); print(copy.deepcopy(P([1],2)), copy.copy(P(1,2)))
a=[1]; b=[a,a]; c=copy.deepcopy(b); print(c[0] is c[1])
class Me:
    def m(self): return self.q
o=Me(); o.q=[1]; o.f=o.m; z=copy.deepcopy(o); print(z.f() is z.q, z.q is o.q)
