"""Which comparisons nlargest and nsmallest make, in which order."""

import heapq, random
class T:
    log = []
    def __init__(self, v): self.v = v
    def __lt__(self, o): T.log.append((self.v, o.v)); return self.v < o.v
    def __eq__(self, o): return self.v == o.v
    def __repr__(self): return 'T%s' % self.v
r = random.Random(5)
for n in range(7):
    for f in (heapq.nlargest, heapq.nsmallest):
        for key in (None, lambda t: T(t.v % 3)):
            v = [T((i * 7919) % 11) for i in range(12)]
            T.log.clear()
            print(f(n, v, key), f(n, iter(v[:4]), key), T.log)
print(heapq.nlargest(3, 'hello world'), heapq.nsmallest(2, [(1, 'a'), (1, 'b'), (0, 'c'), (0, 'd')], key=lambda p: p[0]))
for a in ([1e-4, '12', -2, None], [1, 'a'], [None, None, None]):
    for n in (1, 2, 3, 9):
        for f in (heapq.nlargest, heapq.nsmallest):
            try: print(f(n, a))
            except TypeError as e: print(e)
