from abc import ABC, ABCMeta, abstractmethod, abstractproperty
import abc
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    @classmethod
    @abstractmethod
    def make(cls): ...
    @staticmethod
    @abstractmethod
    def st(): ...
try: Shape()
except TypeError as e: print(e)
print(sorted(Shape.__abstractmethods__))
class Half(Shape):
    def area(self): return 1
    name='x'
    @classmethod
    def make(cls): return cls()
try: Half()
except TypeError as e: print(e)
class Full(Half):
    @staticmethod
    def st(): return 's'
f=Full(); print(f.area(), f.name, Full.make().st(), Full.__abstractmethods__, isinstance(f, Shape), issubclass(Full, Shape))
print(type(Shape), repr(Shape), ABC.__mro__)
class Duck: pass
print(isinstance(Duck(), Shape)); print(Shape.register(Duck)); print(isinstance(Duck(), Shape), issubclass(Duck, Shape), issubclass(Duck, Half))
try: Shape.register(3)
except TypeError as e: print(e)
try: Full.register(Shape)
except RuntimeError as e: print(e)
class Hook(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, C):
        if cls is Hook: return any('quack' in B.__dict__ for B in C.__mro__) or NotImplemented
        return NotImplemented
class Q:
    def quack(self): pass
print(isinstance(Q(), Hook), isinstance(3, Hook))
@Hook.register
class R: pass
print(issubclass(R, Hook), R)
try: issubclass(3, Hook)
except TypeError as e: print(e)
class P(ABC):
    @abstractproperty
    def z(self): return 1
print(P.__abstractmethods__)
P.z2=abstractmethod(lambda s:0); abc.update_abstractmethods(P); print(sorted(P.__abstractmethods__))
import collections.abc as ca
for n in ca.__all__:
    c=getattr(ca,n)
    print(n, [type(x).__name__ for x in (1,'a',b'',[],(),{},set(),frozenset(),range(3),iter([]),(i for i in ()),len,int,None,{}.keys(),{}.values(),{}.items(),bytearray(),zip(),map(int,[]),enumerate([]),reversed([])) if isinstance(x,c)], sorted(c.__abstractmethods__), c.__module__, c)
class S(ca.Sequence):
    def __len__(self): return 3
    def __getitem__(self,i):
        if i>=3: raise IndexError
        return i*2
s=S(); print(list(s), 4 in s, s.index(4), s.count(2), list(reversed(s)))
class MM(ca.MutableMapping):
    def __init__(self): self.d={}
    def __getitem__(self,k): return self.d[k]
    def __setitem__(self,k,v): self.d[k]=v
    def __delitem__(self,k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m=MM(); m.update(a=1,b=2); m.update([('c',3)]); print(dict(m), m.pop('a'), m.pop('zz',None), m.setdefault('q',9), list(m.keys()), list(m.items()), list(m.values()), m=={'b':2,'c':3,'q':9}, 'b' in m, m.get('x',7))
print(m.keys() & {'b'}, ('b',2) in m.items(), 9 in m.values(), m.popitem())
try: m['zzz']
except KeyError as e: print(repr(e))
class MS(ca.MutableSet):
    def __init__(self, it=()): self.s=list(dict.fromkeys(it))
    def __contains__(self,x): return x in self.s
    def __iter__(self): return iter(self.s)
    def __len__(self): return len(self.s)
    def add(self,x):
        if x not in self.s: self.s.append(x)
    def discard(self,x):
        if x in self.s: self.s.remove(x)
    def __repr__(self): return 'MS%r'%self.s
a=MS('abc'); b=MS('bcd'); print(a&b,a|b,a-b,a^b,a<=b,a==MS('cba'),a.isdisjoint('xy'),a>={'a'}); a|=b; print(a); a-={'a'}; print(a); a.remove('b'); a^={'c','z'}; print(a, a.pop(), len(a))
try: a.remove('nope')
except KeyError as e: print(repr(e))
class ML(ca.MutableSequence):
    def __init__(self): self.l=[]
    def __getitem__(self,i): return self.l[i]
    def __setitem__(self,i,v): self.l[i]=v
    def __delitem__(self,i): del self.l[i]
    def __len__(self): return len(self.l)
    def insert(self,i,v): self.l.insert(i,v)
l=ML(); l.append(1); l.extend([2,3,4]); l+=[5]; l.reverse(); print(list(l), l.pop(), l.pop(0)); l.remove(3); print(list(l)); l.clear(); print(len(l))
class It(ca.Iterator):
    def __init__(self): self.n=0
    def __next__(self):
        self.n+=1
        if self.n>3: raise StopIteration
        return self.n
print(list(It()))
class G(ca.Generator):
    def send(self,v): return v
    def throw(self,t,v=None,tb=None): super().throw(t,v,tb)
g=G(); print(next(g), g.send(4)); g.close()
try: ca.Hashable()
except TypeError as e: print(e)
print(ca.Iterable[int], ca.Callable[[int,str],bool], isinstance([],ca.Hashable))
class NoHash: __hash__=None
print(isinstance(NoHash(), ca.Hashable), issubclass(list, ca.Hashable))
class W:
    def __len__(self): return 1
    def __iter__(self): return iter(())
    def __contains__(self,x): return False
print(isinstance(W(), ca.Collection), isinstance(W(), ca.Sequence))
