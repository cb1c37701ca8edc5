import heapq, bisect
from collections import Counter, defaultdict, OrderedDict
class L:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return f"L({self.v})"
for make in (lambda i: i * 7919 % 101, lambda i: i * 7919 % 101 / 3, lambda i: L(i * 7919 % 101), lambda i: (i * 7919 % 11, i), lambda i: str(i * 7919 % 101)):
    h = []
    for i in range(40):
        heapq.heappush(h, make(i))
        if i % 5 == 4:
            print(heapq.heappop(h), end=" ")
    print(heapq.heapreplace(h, make(99)), heapq.heappushpop(h, make(3)), heapq.heappushpop(h, make(5)))
    x = [make(i) for i in range(30)]
    heapq.heapify(x)
    print(x[:6], [heapq.heappop(x) for _ in range(30)][:8])
h = [1, 2, 3]
heapq.heappush(h, 1.5); heapq.heappush(h, True); heapq.heappush(h, 2**70)
print([heapq.heappop(h) for _ in range(len(h))])
h = [3.0, float("nan"), 1.0]
heapq.heapify(h); print(h)
def t(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
t(heapq.heappop, []); t(heapq.heappush, (), 1); t(heapq.heapify, (1,)); t(heapq.heapreplace, [], 1); t(heapq.heappop, 3); t(heapq.heappush, [1], "a")
print(heapq.nsmallest(3, [5, 1, 4]), heapq.nlargest(2, [5, 1, 4], key=lambda v: -v), list(heapq.merge([1, 4], [2, 3])))
class Evil:
    def __lt__(self, o):
        h.append(1); return True
h = [Evil(), Evil(), Evil(), Evil()]
t(heapq.heapify, h)
a = [1, 3, 3, 5, 7]
for v in (0, 1, 3, 4, 7, 9, 3.0, True, 2**80, -2**80):
    print(bisect.bisect_left(a, v), bisect.bisect_right(a, v), bisect.bisect(a, v, 1, 3), bisect.bisect_left(a, v, lo=2), bisect.bisect_left(a, v, hi=2))
t(bisect.bisect, a, 3, -1); t(bisect.bisect_left, a, 3, 0, 10); t(bisect.bisect_left, a, "x"); t(bisect.bisect_left, a, 5, 9); t(bisect.bisect_left, a, 5, 2, None)
bisect.insort(a, 4); bisect.insort_left(a, 3.5); bisect.insort(a, 2, key=lambda v: v); print(a)
w = [(1, "a"), (2, "b")]
bisect.insort(w, (3, "z"), key=lambda p: p[0]) if False else None
print(bisect.bisect_left(w, 2, key=lambda p: p[0]), bisect.bisect("abcx", "c"), bisect.bisect(range(10), 4))
class S(list):
    def insert(self, i, x): print("insert", i, x); super().insert(i, x)
s = S([1, 2]); bisect.insort(s, 1.5); print(s)
c = Counter("abracadabra"); c.update("aab"); c["z"] += 2; print(c, c["q"], "q" in c); c.update([1, 1.0, True]); print(c)
class C2(Counter):
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
print(C2("aab"), C2({"a": 1}))
class C3(Counter):
    def __missing__(self, k): return 10
print(C3("aab")["zz"])
d = defaultdict(list); d["a"].append(1); d[1, 2].append(2); print(d, d.get("x"), len(d)); 
t(lambda: defaultdict(None)["k"])
class D(dict):
    def __getitem__(self, k): return "got"
x = D(a=1); print(x["a"], x["b"])
class E(dict):
    pass
e = E(a=1); print(e["a"]); t(lambda: e["b"]); E.__missing__ = lambda self, k: k * 2; print(e["b"]); E.__getitem__ = lambda self, k: "new"; print(e["a"]); del E.__getitem__; print(e["a"])
E.__setitem__ = lambda self, k, v: dict.__setitem__(self, k, -v); e["n"] = 3; print(e)
print((1, 2) < (1, 3), (1, 2) < (1, 2, 0), (1, "a") == (1, "a"), (1,) != (1.0,), ((1, 2), 3) > ((1, 1), 9), () >= (), (1, None) == (1, None))
t(lambda: (1, "a") < (1, 2)); t(lambda: (1, 2) < [1, 2])
n = float("nan"); print((n,) == (n,), (n,) < (n, 1), [n] == [n], sorted([(2, "b"), (1, "z"), (2, "a")]))
try:
    heapq.heappush([L(1)], 5)
except AttributeError as e: print(e)
