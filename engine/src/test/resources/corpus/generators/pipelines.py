def numbers(n): yield from range(n)
def evens(it): return (x for x in it if x % 2 == 0)
def squared(it):
    for x in it: yield x * x
def take(n, it):
    for i, x in enumerate(it):
        if i >= n: return
        yield x
def log(name, it):
    for x in it: print(name, x, end="; "); yield x
print(list(squared(evens(numbers(10)))), sum(take(3, squared(numbers(100)))))
print(list(take(2, log("b", squared(log("a", numbers(5)))))))
def grep(word, lines):
    for l in lines:
        if word in l: yield l
def parse(lines):
    for l in lines: k, v = l.split("="); yield k, int(v)
print(dict(parse(grep("=", ["a=1", "junk", "b=2"]))))
def coroutine_avg():
    total, n, avg = 0, 0, None
    while True:
        x = yield avg
        total += x; n += 1; avg = total / n
c = coroutine_avg(); next(c); print([c.send(v) for v in (10, 20, 60)])
def primes():
    composites, n = {}, 2
    while True:
        if n not in composites: yield n; composites[n * n] = [n]
        else:
            for p in composites.pop(n): composites.setdefault(n + p, []).append(p)
        n += 1
print(list(take(20, primes())))
def scheduler(tasks):
    while tasks:
        t = tasks.pop(0)
        try: print(next(t), end=" "); tasks.append(t)
        except StopIteration as e: print(f"[{e.value}]", end=" ")
def task(name, n):
    for i in range(n): yield f"{name}{i}"
    return name + " done"
scheduler([task("a", 3), task("b", 1), task("c", 2)]); print()
def flatten(t):
    for x in t:
        if isinstance(x, (list, tuple)): yield from flatten(x)
        else: yield x
print(list(flatten([1, (2, [3, (4,)], []), 5])))
def merge(a, b):
    a, b = iter(a), iter(b)
    x, y = next(a, None), next(b, None)
    while x is not None or y is not None:
        if y is None or x is not None and x <= y: yield x; x = next(a, None)
        else: yield y; y = next(b, None)
print(list(merge([1, 4, 9], [2, 3, 10, 11])))
def perms(s):
    if len(s) < 2: yield s
    else:
        for i, c in enumerate(s):
            for p in perms(s[:i] + s[i + 1:]): yield c + p
print(list(perms("abc")), sum(1 for _ in perms("abcde")))
class Tree:
    def __init__(self, v, *kids): self.v, self.kids = v, kids
    def __iter__(self):
        yield self.v
        for k in self.kids: yield from k
print(list(Tree(1, Tree(2, Tree(3)), Tree(4))))
