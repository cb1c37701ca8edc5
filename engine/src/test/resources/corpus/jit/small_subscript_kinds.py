class S:
    def __getitem__(self, i): return i * 2 if isinstance(i, int) else len(str(i))
    def __setitem__(self, i, v): self.last = (i, v)
def f(seq, n):
    t = 0
    for i in range(n):
        v = seq[i % 3]
        t += v if isinstance(v, (int, float)) else len(v)
    return t
for s in ([1, 2, 3], (1, 2.5, 3), "abc", {0: 5, 1: 6, 2: 7}, range(10, 13), b"abc", S(), ["x", "yy", 3], [0.5, 1.5, 2.5]):
    print(f(s, 10), f(s, 1000))
print(f([1, 2, 3], 300) + f("abc", 300))
def store(seq, n):
    for i in range(n): seq[i % 3] = i
    return seq
print(store([0] * 3, 1000), store({}, 1000), store(S(), 200).last, store(["a", "b", "c"], 301), store([0.5] * 3, 200))
for bad in ((1, 2, 3), "abc", 5):
    try: store(bad, 5)
    except TypeError as e: print(e)
