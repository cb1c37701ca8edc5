import weakref
from weakref import *
def t(f,*a):
    try: r=f(*a)
    except Exception as e: print(type(e).__name__, e)
    else: print(repr(r))
class A:
    def __init__(self,v=0): self.v=v
    def m(self): return self.v
    def __len__(self): return 3
    def __eq__(self,o): return isinstance(o,A) and self.v==o.v
    def __hash__(self): return 7
a=A(5); r=ref(a); print(r() is a, r==ref(a), hash(r)==hash(a), r.__callback__, isinstance(r,ReferenceType))
t(lambda: ref(3)); t(lambda: ref('s')); t(lambda: ref([])); t(lambda: ref((1,))); t(lambda: ref(None)); t(lambda: ref({})); t(lambda: r(1)) if False else None
p=proxy(a); print(p.v, p.m(), len(p), p==a); p.v=6; print(a.v);  t(lambda: p.zzz)
d=WeakValueDictionary(); d['x']=a; print(d['x'] is a, len(d), 'x' in d, list(d.items())[0][0], d.get('q',1), list(d), d.pop('x') is a, len(d)); t(lambda: d['zz']); d.update(k=a); print(d.setdefault('k',3) is a)
k=WeakKeyDictionary(); k[a]=1; a.__class__.__hash__; print(k[a], len(k), a in k , list(k.keys())[0] is a, k.get(A(9),'none'), k.pop(a)); t(lambda: k[a]) if False else None
s=WeakSet([a]); print(a in s, len(s), 3 in s); s.add(A(1)) if False else None; s.discard(a); print(len(s)); s.update([a]); print([x is a for x in s], s|{a}=={a} if False else len(s.union([a])))
m=WeakMethod(a.m); print(m()(), m==WeakMethod(a.m)); t(lambda: WeakMethod(len)) if False else t(lambda: WeakMethod(3))
f=finalize(a,print,'fin',1,k=2) if False else finalize(a,print,'fin',1); print(f.alive, f.peek()[2], f()); print(f.alive, f())
f2=finalize(a,print,'x'); print(f2.detach()[2], f2.alive)
class R2(ref):
    def __init__(self,o,cb=None,extra=None): super().__init__(o,cb); self.extra=extra
    def __new__(cls,o,cb=None,extra=None): return super().__new__(cls,o,cb)
x=R2(a,extra=4); print(x() is a, x.extra)
def fn(): return 'fn'
print(ref(fn)()(), ref(A)() is A, proxy(fn)())
