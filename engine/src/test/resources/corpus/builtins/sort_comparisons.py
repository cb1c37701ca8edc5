class L(list): pass
log=[]
class K:
    def __init__(s,v): s.v=v
    def __lt__(s,o):
        log.append((s.v,o.v)); return s.v<o.v
import itertools
for n in range(2,6):
    for p in itertools.permutations(range(n)):
        log.clear(); sorted(map(K,p)); print(p,log)
        log.clear(); sorted(map(K,p),reverse=True); print(p,log)
import random
for n in (10,33,64,65,100,200):
    random.seed(n); log.clear(); sorted(K(random.randrange(50)) for _ in range(n)); print(len(log),hash(tuple(log)))
    log.clear(); sorted([K(i//3) for i in range(n)]+[K(-i) for i in range(n)]); print(len(log),hash(tuple(log)))
for v in ([1,'a',None],[None,1,'a'],['a',None,1],[1.5,None,2],[2,None,1.5],[1,2,None],[None,None],[1,1j],[(1,2),(1,None)],[[1],[None]]):
    for f in (sorted, min, max):
        try: f(v)
        except TypeError as e: print(v,f.__name__,e)
nan = float('nan')
for v in ([3, nan, 1], [nan, 2, 1], [2.0, nan, 1.0, nan, 0.5, 3.0], [5, 1, nan, 4, 2, nan, 3, 0], [0.0, -0.0, 1.0, -0.0, nan]):
    print(sorted(v), sorted(v, reverse=True), sorted(v, key=lambda x: -x))
for v in ([3, 1, 'a', 2, 0], [5, 4, 3, None, 1, 2], list(range(100, 0, -1)) + ['x'] + list(range(50)), [{1}, {1, 2}, {2}, set(), {3, 1}]):
    for reverse in (False, True):
        w = v[:]
        try: w.sort(reverse=reverse)
        except TypeError as e: print(e)
        print(w)
        try: w.sort(key=lambda x: (x,), reverse=reverse)
        except TypeError as e: print(e)
        print(w)
class Fickle:
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        global calls
        calls += 1
        if calls == limit: raise KeyError(calls)
        return (self.n * 7919 + other.n * 104729 + calls) % 3 == 0
for limit in (5, 200, 700, -1):
    calls = 0
    w = [Fickle(i * 37 % 101) for i in range(150)]
    try: w.sort()
    except KeyError as e: print('stopped', e)
    print(calls, [x.n for x in w])
