import inspect, collections
from collections import UserString as S, UserList as L, UserDict as D, ChainMap as C
import collections.abc as A
for c in (S,L,D):
    for k in sorted(vars(c)):
        if k.startswith('_') and not k.startswith('__') or k in ('maketrans','__weakref__','__abstractmethods__','__doc__','__module__','__dict__'): continue
        v=vars(c)[k]
        if not callable(v): continue
        print(c.__name__,k,v.__name__,v.__qualname__,v.__module__)
        if k not in ('__lt__','__le__','__eq__','__gt__','__ge__'):
          try: print(inspect.signature(v))
          except Exception as e: print(e)
print(L.__hash__, S.__hash__ is not None)
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e, repr(e.__cause__))
class DD(D):
    def __missing__(self,k): return k*2
class LL(L):
    def __init__(self,*a): super().__init__(*a); self.x=1
t(lambda: D({1:2},a=3)); t(lambda: D(a=3)); t(lambda:D([(1,2)])); t(lambda:D(0)); t(lambda:D()['x']); t(lambda:DD()['x']); t(lambda: D(a=1)|{'b':2}); t(lambda:{'b':2}|D(a=1)); t(lambda:D(a=1)|D(b=1)); t(lambda:D(a=1)|[1]); t(lambda:[1]|D(a=1))
import copy
d=DD(a=1); d.attr=[1]; e=copy.copy(d); t(lambda:(e,e.attr is d.attr,e.data is d.data)); e=d.copy(); t(lambda:(type(e),e,e.attr))
t(lambda:D.fromkeys('abc',3)); t(lambda:DD.fromkeys('ab'))
x=D(a=1); x|={'c':3}; x|=D(e=3); t(lambda:x)
t(lambda:'a' in x); t(lambda:len(x)); t(lambda:list(x)); t(lambda:x==D(x)); t(lambda: x=={'a':1,'c':3,'e':3})
l=LL([3,1,2]); l.y=[5]; m=copy.copy(l); t(lambda:(type(m),m,m.x,m.y is l.y, m.data is l.data)); t(lambda:type(l.copy())); t(lambda:l[0:2]); t(lambda:l<[4]); t(lambda:l==L([3,1,2])); t(lambda:l>=L([1])); t(lambda:l!=[3,1,2]); t(lambda:[1]+l); t(lambda:l*2); t(lambda:2*l)
t(lambda:l.sort(reverse=True)); t(lambda:l); t(lambda:l.pop()); t(lambda:l.pop(0)); t(lambda:l.index(9)); t(lambda:l.index(2,0,1)); t(lambda:l.remove(4)); t(lambda:l.append()); t(lambda:l.insert(1)); t(lambda:l.insert(0,'q')); t(lambda:l.extend(L([1]))); t(lambda:l.count(1)); t(lambda:l.reverse()); t(lambda:l); t(lambda: hash(l)); t(lambda:l<3)
s=S('Hello wOrld')
for n in 'capitalize casefold lower upper title swapcase split rsplit splitlines isalpha isupper isascii isspace istitle strip encode isidentifier isnumeric isprintable isdigit isdecimal isalnum islower expandtabs'.split():
    r=getattr(s,n)(); print(n,repr(r),type(r).__name__)
t(lambda:s.center(30,'*')); t(lambda:s.center()); t(lambda:s.center(width=20)); t(lambda:s.ljust(15,'.')); t(lambda:s.rjust(15)); t(lambda:s.zfill(20)); t(lambda:s.replace(S('l'),S('L'),1)); t(lambda:s.replace('l','L')); t(lambda:s.replace('l','L',maxsplit=1)); t(lambda:s.count(S('l'))); t(lambda:s.find('o',5)); t(lambda:s.rfind('o',0,5)); t(lambda:s.index('z')); t(lambda:s.rindex('zz')); t(lambda:s.startswith(('H','x'))); t(lambda:s.endswith('ld')); t(lambda:s.endswith(S('ld'))); t(lambda:s.removeprefix(S('He'))); t(lambda:s.removesuffix('ld')); t(lambda:s.removeprefix(prefix='x')); t(lambda:s.partition(' ')); t(lambda:s.rpartition(S('o'))); t(lambda:S('-').join(['a','b'])); t(lambda:S('-').join(S('ab'))); t(lambda:S('{} {a}').format(1,a=2)); t(lambda:S('{a}').format_map({'a':1})); t(lambda:s.translate({72:'J'})); t(lambda:s.translate()); t(lambda:S('%s')%3); t(lambda:'%s'%S('x')); t(lambda:s.split('l',maxsplit=1)); t(lambda:s.split(S('l'))); t(lambda:S('a\nb').splitlines(True)); t(lambda:s.strip('Hd')); t(lambda:s.lstrip(chars='H')); t(lambda:s.rstrip(S('d'))); t(lambda:s.encode('ascii','strict')); t(lambda:S('é').encode('ascii')); t(lambda:S('a\tb').expandtabs(4)); t(lambda:s=='Hello wOrld'); t(lambda:s<'J'); t(lambda:s>=S('A')); t(lambda:hash(s)==hash(str(s))); t(lambda:s<3); t(lambda:S('12')+3); t(lambda:'a'+S('b')); t(lambda:int(S('12'))); t(lambda:float(S('1.5'))); t(lambda:complex(S('1j'))); t(lambda:S(12)); t(lambda:s.maketrans('a','b')); t(lambda:'H' in s); t(lambda:S('He') in s); t(lambda:3 in s); t(lambda:s[1:3]); t(lambda:len(s)); t(lambda:s.__getnewargs__()); t(lambda:S.count.__defaults__)
c=C({'a':1},{'b':2})
t(lambda:c.pop('a')); t(lambda:c.pop('b')); t(lambda:c.pop('b',3)); t(lambda:c.popitem());
def dl(): del c['b']
t(dl); t(c.clear); t(lambda:c); t(lambda:c['z'])
class P:
    def __len__(self): return 1
    def __iter__(self): return iter([1])
    def __contains__(self,x): return x==1
for cls in (A.Sized,A.Iterable,A.Container,A.Collection,A.Hashable,A.Iterator,A.Set): print(cls.__name__, issubclass(P,cls), isinstance(P(),cls))
class Q(P): __len__=None
print(issubclass(Q,A.Sized), issubclass(Q,A.Collection), A.Hashable.__subclasshook__(list), A.Sized.__subclasshook__(P))
class MS(A.MutableSet):
    def __init__(self,it=()): self.d=list(dict.fromkeys(it))
    def __contains__(self,x): return x in self.d
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
    def add(self,x):
        if x not in self.d: self.d.append(x)
    def discard(self,x):
        if x in self.d: self.d.remove(x)
    def __repr__(self): return f'MS({self.d})'
a=MS('abcd'); b=MS('cdef')
import operator as o
for op in (o.and_,o.or_,o.sub,o.xor,o.le,o.lt,o.ge,o.gt,o.eq,o.ne,o.iand,o.ior,o.isub,o.ixor):
    for other in (b,a,'cx',['a'],{'a'},3,MS('ab'),MS('abcde')):
        for p in ((MS('abcd'),other),(other,MS('abcd'))):
            if isinstance(p[0],(list,str,set)) and op in(o.le,o.lt,o.iand,o.ior,o.isub,o.ixor): continue
            t(lambda:op(*p))
x=MS('ab'); x^=x; print(x); x=MS('ab'); x-=x; print(x); x=MS('ab'); x.clear(); print(x); t(x.pop); t(lambda:x.remove(3)); print(MS('abc')._hash()==hash(frozenset('abc')))
class MM(A.MutableMapping):
    def __init__(self): self.d={}
    def __getitem__(self,k): return self.d[k]
    def __setitem__(self,k,v): self.d[k]=v
    def __delitem__(self,k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m=MM(); m.update({1:2},x=3); m.update([(5,6)]); m.update(MM()); print(dict(m)); t(lambda:m.pop(1)); t(lambda:m.pop(1)); t(lambda:m.pop(1,9)); t(lambda:m.setdefault('q',4)); t(lambda:m.update(5)); t(lambda:m.update([1])); t(m.popitem); m.clear(); t(m.popitem); t(lambda:list(m.items()))
class K:
    def keys(self): return ['u']
    def __getitem__(self,k): return k*2
m.update(K()); print(dict(m)); t(lambda:repr(m.keys())[:9]); t(lambda:m.keys()&{'u'}); t(lambda:m.update(1,2))
class G(A.Generator):
    def __init__(self,r): self.r=r
    def send(self,v): return v
    def throw(self,typ,val=None,tb=None):
        if self.r: return 1
        return super().throw(typ,val,tb)
t(lambda:G(0).close()); t(lambda:G(1).close()); t(lambda:next(G(0))); t(lambda:G(0).throw(ValueError)); t(lambda:G(0).throw(ValueError,ValueError(3))); 
try: 1/0
except Exception as e: tb=e.__traceback__
t(lambda:G(0).throw(ValueError,None,tb))
class CO(A.Coroutine):
    def __init__(self,r): self.r=r
    def send(self,v): raise StopIteration(v)
    def throw(self,*a): return 3 if self.r else super().throw(*a)
    def __await__(self): yield
t(lambda:CO(0).close()); t(lambda:CO(1).close())
class AG(A.AsyncGenerator):
    def __init__(self,r): self.r=r
    async def asend(self,v): return v
    async def athrow(self,typ,val=None,tb=None):
        if self.r: return 1
        return await super().athrow(typ,val,tb)
import asyncio
t(lambda:asyncio.run(AG(0).aclose())); t(lambda:asyncio.run(AG(1).aclose())); t(lambda:asyncio.run(AG(1).__anext__()))
class SS(A.MutableSequence):
    def __init__(self): self.d=[]
    def __getitem__(self,i): return self.d[i]
    def __setitem__(self,i,v): self.d[i]=v
    def __delitem__(self,i): del self.d[i]
    def __len__(self): return len(self.d)
    def insert(self,i,v): self.d.insert(i,v)
s=SS(); s.extend([1,2,3]); s.extend(s); s+=[4]; s.reverse(); print(list(s), s.index(2), s.count(1), list(reversed(s)), 3 in s); s.remove(4); t(lambda:s.remove(44)); t(s.pop); s.clear(); t(s.pop); print(len(s))
