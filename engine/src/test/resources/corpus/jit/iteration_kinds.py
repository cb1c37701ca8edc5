def total(it):
    t = 0
    for x in it:
        t += x if not isinstance(x, (str, tuple)) else len(x)
    return t
class It:
    def __init__(self, n): self.n, self.i = n, 0
    def __iter__(self): return self
    def __next__(self):
        if self.i >= self.n: raise StopIteration
        self.i += 1
        return self.i
class Seq:
    def __getitem__(self, i):
        if i >= 500: raise IndexError
        return i
for n in (0, 1, 5, 300, 10500):
    print(n, total(range(n)), total(list(range(n))), total(tuple(range(n))), total("ab" * n), total({i: 0 for i in range(n)}), total(set(range(n))), total(i for i in range(n)), total(map(abs, range(-n, 0))), total(zip(range(n), range(n))), total(enumerate("x" * n)), total(reversed(range(n))), total(filter(None, range(n))), total(It(n)), total(b"ab" * n), total([0.5] * n), total(frozenset(range(n))))
print(total(Seq()), total(iter([1, 2] * 200)), total({"a": 1}.keys()), total({"a": 3}.values()), total({"k": 1}.items()), total([[1, 2]] and [1.5, 2, True, "s", (1, 2)] * 100))
def switching(n):
    sources = [range(3), [1, 2], (4,), "ab", {7: 1}, {8}, (i for i in range(2)), It(2), [1.5], b"a"]
    t = 0
    for i in range(n):
        for x in sources[i % len(sources)]:
            t += x if not isinstance(x, str) else 1
    return t
print(switching(10), switching(3000))
def range_args(n):
    t = 0
    for i in range(n):
        for j in range(i % 5, i % 7, 1 if i % 2 else -1): t += j
        for j in range(-3, i % 3): t -= j
        for j in range(10, 0, -(i % 4 + 1)): t += j
    return t
print(range_args(3000))
def big_ranges():
    t = 0
    for i in range(2**63 - 150, 2**63 + 150): t += i & 3
    for i in range(-2**63 + 150, -2**63 - 150, -1): t += i & 3
    for i in range(2**63 - 1000, 2**63 - 1, 3): t += i % 5
    for i in range(0, 2**66, 2**58): t ^= i
    for i in range(9223372036854775000, 9223372036854775807, 100): t += 1
    return t
print(big_ranges())
def loop_var_assigned(n):
    t = 0
    for i in range(n):
        i = i * 2
        t += i
        i = "changed"
    return t, i
print(loop_var_assigned(3), loop_var_assigned(10000))
def empty_then_use(n):
    r = []
    for k in range(n):
        for z in range(k % 3): pass
        else: r.append(k)
    return len(r), z
print(empty_then_use(1000))
def zips(n):
    a, b, c = list(range(n)), [i / 2 for i in range(n)], "xyz" * n
    t = 0
    for x, y, z in zip(a, b, c): t += x + y + (z == "y")
    for i, (x, y) in enumerate(zip(a, b), 10): t -= i * 0.5 - x
    return t
print(zips(5), zips(5000))
