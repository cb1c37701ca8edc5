class LRU:
    def __init__(self, n): self.n, self.d, self.hits, self.misses = n, {}, 0, 0
    def get(self, k, load):
        if k in self.d: self.hits += 1; v = self.d.pop(k)
        else:
            self.misses += 1; v = load(k)
            if len(self.d) >= self.n: del self.d[next(iter(self.d))]
        self.d[k] = v
        return v
c = LRU(8); t = 0
for i in range(2000): t += c.get(i * i % 23, lambda k: k * 10)
print(t, c.hits, c.misses, list(c.d))
class Trie:
    __slots__ = ("kids", "end")
    def __init__(self): self.kids, self.end = {}, False
    def add(self, w):
        n = self
        for ch in w: n = n.kids.setdefault(ch, Trie())
        n.end = True
    def find(self, p):
        n = self
        for ch in p:
            n = n.kids.get(ch)
            if n is None: return []
        out = []
        def walk(n, w):
            if n.end: out.append(w)
            for ch in sorted(n.kids): walk(n.kids[ch], w + ch)
        walk(n, p)
        return out
tr = Trie()
for w in "car card care cat dog do done".split(): tr.add(w)
print(tr.find("car"), tr.find("do"), tr.find("x"), tr.find(""))
class UF:
    def __init__(self, n): self.p, self.size, self.sets = list(range(n)), [1] * n, n
    def find(self, x):
        while self.p[x] != x: self.p[x] = self.p[self.p[x]]; x = self.p[x]
        return x
    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b: return False
        if self.size[a] < self.size[b]: a, b = b, a
        self.p[b] = a; self.size[a] += self.size[b]; self.sets -= 1
        return True
u = UF(500); merged = sum(u.union(i * 7 % 500, i * 13 % 500) for i in range(400)); print(merged, u.sets, max(u.size))
edges = sorted(((i * 37 + j * 91) % 101, i, j) for i in range(20) for j in range(i))
k = UF(20); print(sum(w for w, a, b in edges if k.union(a, b)))
class Stack(list):
    def peek(self): return self[-1] if self else None
def balanced(s):
    st = Stack()
    for ch in s:
        if ch in "([{": st.append(ch)
        elif ch in ")]}":
            if st.peek() != "([{"[")]}".index(ch)]: return False
            st.pop()
    return not st
print([balanced(s) for s in ("()", "([{}])", "(]", "((", "", "a(b)c]")])
def lis(a):
    best = []
    for x in a:
        lo, hi = 0, len(best)
        while lo < hi:
            m = (lo + hi) // 2
            if best[m] < x: lo = m + 1
            else: hi = m
        best[lo:lo + 1] = [x]
    return len(best)
print(lis([3, 1, 4, 1, 5, 9, 2, 6]), lis([i * 7919 % 1009 for i in range(1000)]), lis([]))
