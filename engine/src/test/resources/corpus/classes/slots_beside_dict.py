class A:
    __slots__ = ('a', 'b', '__dict__')
    def __init__(self): self.a = 1; self.z = 3
x = A()
print(x.__dict__, x.a)
x.__dict__['q'] = 1
print(x.q, vars(x))
x.__dict__['a'] = 'hidden'
print(x.a, x.__dict__)
class B:
    __slots__ = ('s',)
class C(B):
    def __init__(self): self.s = 1; self.t = 2
y = C()
print(y.__dict__, sorted(n for n in dir(y) if n[0] != '_'))
y.__dict__ = {'u': 1}
print(y.s, y.u, hasattr(y, 't'), y.__dict__)
del y.s
print(hasattr(y, 's'))
print(vars(C()))
for i in range(300):
    o = C()
    o.s += i
    o.w = o.s + o.t
print(o.__dict__, o.s)
import copy
print(copy.copy(o).s, copy.copy(o).__dict__)
