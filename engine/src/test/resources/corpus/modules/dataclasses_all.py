from dataclasses import *
import dataclasses, typing, copy
from typing import ClassVar
def t(f,*a):
    try: r=f(*a)
    except Exception as e: print(type(e).__name__, e)
    else: print(repr(r))
@dataclass
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)
    hidden: str = field(default='h', repr=False, compare=False)
    K: ClassVar[int] = 5
p=P(1); print(p, P(1,2)==P(1,2), P(1)==P(1,hidden='z'), P(1)!=P(2), p==3, p.tags is P(2).tags, P.K, P.y)
t(lambda: P()); t(lambda: P(1,2,3,4,5)); t(lambda: P(1,z=2)); t(lambda: hash(p)); t(lambda: P.x)
print([f.name for f in fields(P)], fields(p)[1].default, fields(P)[2].default_factory, fields(P)[0].type, P.__match_args__, P.__annotations__.keys())
print(asdict(P(1,2,[P(3)])), astuple(P(1,2,[P(3),{'k':P(4)}])))
print(asdict(p, dict_factory=lambda kv: sorted(kv)))
print(replace(p,x=9), is_dataclass(P), is_dataclass(p), is_dataclass(3))
t(lambda: replace(p,q=9)); t(lambda: asdict(P)); t(lambda: fields(3)); t(lambda: astuple(1)); t(lambda: replace(P))
@dataclass(order=True)
class O:
    a: int
    b: str = 'x'
    c: float = field(default=1.0, compare=False)
print(O(1)<O(2), O(1,'a')<O(1,'b'), sorted([O(3),O(1),O(2)]), O(1)<=O(1), O(2)>O(1), O(1)>=O(1,'x',9.0), max(O(1),O(5)))
t(lambda: O(1)<3)
@dataclass(frozen=True)
class F:
    a: int
    b: list = field(default_factory=list, hash=False)
f=F(1); t(lambda: setattr(f,'a',2)); t(lambda: delattr(f,'a')); t(lambda: setattr(f,'new',2)); print(hash(F(1))==hash(F(1,[2])), F(1)==F(1,[2]), {F(3):1}[F(3)])
try: f.a=3
except FrozenInstanceError as e: print('FIE', e, isinstance(e,AttributeError))
@dataclass(unsafe_hash=True)
class U: a:int
print(hash(U(3))==hash((3,)))
@dataclass(eq=False)
class NE: a:int
n=NE(1); print(n==NE(1), hash(n)==hash(n))
@dataclass(init=False, repr=False)
class NI:
    a:int=4
print(NI().a, 'NI object' in repr(NI()))
@dataclass
class PI:
    a:int
    b:InitVar[int]=3
    c:int=field(init=False)
    def __post_init__(self,b): self.c=self.a*b
print(PI(2), PI(2,5).c, PI.b); t(lambda: replace(PI(2),a=3)); t(lambda: replace(PI(2),c=3))
@dataclass(kw_only=True)
class KW: a:int; b:int=2
print(KW(a=1)); t(lambda: KW(1))
@dataclass
class KM:
    a:int
    _:KW_ONLY
    b:int
    c:int=3
print(KM(1,b=2), KM.__match_args__); t(lambda: KM(1,2))
@dataclass
class KF:
    a:int=field(kw_only=True)
    b:int
print(KF(1,a=2))
@dataclass(slots=True)
class S: x:int; y:int=3
s=S(1); print(s, S.__slots__, hasattr(s,'__dict__')); t(lambda: setattr(s,'z',1))
@dataclass(slots=True, frozen=True)
class SF: x:int; y:int=3
print(SF(1), hash(SF(1))==hash(SF(1))); t(lambda: setattr(SF(1),'x',3)); print(copy.copy(SF(4)), copy.deepcopy(SF(5)))
@dataclass
class B1: x:int; y:int=2
@dataclass
class D1(B1): z:int=3; x:str='over'
print(D1(), [f.name for f in fields(D1)], D1('q',1,2))
def bad1():
    @dataclass
    class X: a:int=1; b:int
t(bad1)
def bad2():
    @dataclass
    class X: a:list=[]
t(bad2)
def bad3():
    @dataclass(frozen=True)
    class X(B1): pass
t(bad3)
def bad4():
    @dataclass(order=True, eq=False)
    class X: a:int
t(bad4)
def bad5():
    @dataclass(order=True)
    class X:
        a:int
        def __lt__(self,o): pass
t(bad5)
def bad6():
    @dataclass
    class X: a=field(default=3)
t(bad6)
def bad7(): field(default=1, default_factory=list)
t(bad7)
def bad8():
    @dataclass(frozen=True)
    class A: a:int
    @dataclass
    class X(A): b:int
t(bad8)
def bad9():
    @dataclass(slots=True)
    class X:
        __slots__=('q',)
        a:int
t(bad9)
def bad10():
    @dataclass(unsafe_hash=True)
    class X:
        a:int
        def __hash__(self): return 1
t(bad10)
def bad11():
    @dataclass
    class X: a:dict={}
t(bad11)
M=make_dataclass('M',[('a',int),('b',str,'dd'),'c' if False else ('c',list,field(default_factory=list))],namespace={'hi':lambda self: self.a+1}); print(M(1), M(1).hi(), M.__name__)
M2=make_dataclass('M2',['x','y'],bases=(B1,)) if False else make_dataclass('M2',['x','y']); print(M2(1,2)); t(lambda: make_dataclass('Z',['a','a'])); t(lambda: make_dataclass('Z',['for'])); t(lambda: make_dataclass('Z',['1a']))
@dataclass
class R:
    me:object=None
r=R(); r.me=r; print(r)
@dataclass
class OwnRepr:
    a:int
    def __repr__(self): return 'own'
    def __eq__(self,o): return True
print(OwnRepr(1), OwnRepr(1)==5)
@dataclass
class self_:
    self:int
print(self_(3).self)
class Outer:
    @dataclass
    class In: a:int=1
print(Outer.In())
print(repr(fields(P)[1])[:60])
match P(1,2):
    case P(1,y): print('matched',y)
@dataclass
class G(typing.Generic[typing.TypeVar('T')]): a:int=1
print(G(), G[int](3))
import collections
NT=collections.namedtuple('NT','a b')
@dataclass
class C: nt:NT; d:dict
print(asdict(C(NT(1,P(2)),{'a':P(1),(1,2):[P(3)]})))
dd=collections.defaultdict(list); dd['k'].append(P(1)); t(lambda: asdict(C(NT(1,2),dd)))
print(P.__doc__, O.__doc__, KM.__doc__)
@dataclass
class Meta: a:int=field(metadata={'k':1})
print(fields(Meta)[0].metadata, fields(Meta)[0].metadata['k'])
class Desc:
    def __set_name__(self,o,n): self.n='_'+n
    def __get__(self,i,o):
        if i is None: return 100
        return getattr(i,self.n,100)
    def __set__(self,i,v): setattr(i,self.n,int(v))
@dataclass
class WD: q:int=Desc()
w=WD(); print(w.q); w.q=2.5; print(w.q, w)
@dataclass
class Str:
    a:'int'
    b:'ClassVar[int]'=3
    c:'InitVar[int]'=4
print([f.name for f in fields(Str)], Str(1))
@dataclass
class Base:
    def __post_init__(self): print('post base')
    a:int=1
@dataclass
class Der(Base):
    b:int=2
    def __post_init__(self): super().__post_init__(); print('post der')
Der()
print(P.__init__.__annotations__, P.__eq__.__qualname__, P.__repr__.__qualname__, P.__init__.__qualname__)
print(P.__dataclass_params__)
import abc
@dataclass
class AB(abc.ABC):
    a:int
    @abc.abstractmethod
    def f(self): pass
t(lambda: AB(1))
