g = globals()
print('zz' in g, g.get('zz'), len(g) == len(globals()))
zz = 5
n = len(g)
print('zz' in g, g.get('zz'), len(g) == len(globals()))
yy = 6
print(len(g) - n, 'yy' in g.keys(), ('yy', 6) in g.items(), [k for k in g if k in ('yy','zz')], list(g)[-1])
g['new'] = 9
print(new)
del g['new']
try: new
except NameError as e: print(e)
print(sorted(k for k in g.keys() if len(k) == 2), g is globals(), g == globals(), g.pop('yy'))
try: yy
except NameError as e: print(e)
g.update(ab=1); print(ab); g.setdefault('ac', 4); print(ac)
def f():
    global tt
    tt = 1
    return 'tt' in g, g.get('tt'), 'tt' in globals()
print(f())
def h():
    return list(vars())[:2], locals()
print(h())
import sys
m = sys.modules['__main__']
print(m.__dict__ is g, vars(m).get('zz'), 'zz' in m.__dict__, hasattr(m,'zz'))
m.dyn = 3
print(dyn, g['dyn'], 'dyn' in g)
import math
dm = math.__dict__
print('pi' in dm, dm.get('pi'), type(dm).__name__)
math.foo = 1
print('foo' in dm, dm['foo'], len([k for k in dm if k=='foo']))
x = g.copy(); print('zz' in x, type(x))
print({**g}['zz'], dict(g)['zz'])
def shown(names):
    return [n for n in names if n.startswith('test_')]
def main(): return test_c() + test_a()
def test_b(): return 1
def test_c(): return 2
def test_a(): return 3
print(shown(globals()), main())
try:
    for name in globals(): late = 1
except RuntimeError as e: print(e)
total = 0
for i in range(300):
    total += g['i'] + len(g) - len(g) + g.get('total') % 3
    g['i'] = 5
    total += i
print(total)
ks = g.keys(); before = len(ks); created = 1; print(len(ks) - before, 'created' in ks)
del created; print(len(ks) - before, 'created' in ks)
g[3] = 4; print(g[3], 3 in g, g.pop(3), 3 in g)
