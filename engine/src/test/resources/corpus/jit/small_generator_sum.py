def gen(n):
    for i in range(n):
        if i % 3 == 0: continue
        yield i * 2
def f(n): return sum(gen(n)), sum(x + 1 for x in gen(n)), max(gen(n), default=None), len(list(gen(n)))
print(f(0), f(5), f(300), f(10001))
def interleave(a, b):
    for x, y in zip(a, b):
        yield x
        yield y
print(sum(interleave(gen(3000), range(5000))), list(interleave("ab", [1, 2])))
def window(it, k):
    buf = []
    for x in it:
        buf.append(x)
        if len(buf) > k: buf.pop(0)
        if len(buf) == k: yield sum(buf)
print(max(window(range(1000), 3)), list(window([1, 2.5, 3, 4], 2)))
