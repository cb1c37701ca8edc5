import functools, itertools, collections, math, json, random
def f(n):
    c = collections.Counter(i % 7 for i in range(n))
    d = collections.defaultdict(list)
    for i in range(n): d[i % 3].append(i)
    q = collections.deque(maxlen=5)
    for i in range(n):
        q.append(i)
        if i % 4 == 0: q.rotate(1)
    return c.most_common(2), [len(v) for v in d.values()], list(q)
print(f(20), f(1000))
@functools.lru_cache(maxsize=64)
def collatz(n): return 1 if n == 1 else 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)
print(max(range(1, 400), key=collatz), collatz.cache_info().currsize)
def g(n):
    t = 0
    for i in range(1, n): t += math.gcd(i, 36) + math.isqrt(i) + math.floor(i / 3) + int(math.sqrt(i * i)) + math.comb(5, i % 6)
    return t
print(g(10), g(2000))
def h(n):
    s = 0
    for i in range(n): s += len(json.dumps({"i": i, "l": [i % 3] * 2})) + json.loads("[%d]" % i)[0]
    return s
print(h(10), h(500))
random.seed(5)
def walk(n):
    x = y = 0
    for _ in range(n):
        d = random.randrange(4)
        if d == 0: x += 1
        elif d == 1: x -= 1
        elif d == 2: y += 1
        else: y -= 1
    return x, y
print(walk(10), walk(5000), sum(itertools.islice(itertools.accumulate(itertools.count(), lambda a, b: (a * 3 + b) % 101), 1000)), functools.reduce(lambda a, b: a ^ b, range(1000)))
P = collections.namedtuple("P", "x y")
def pts(n):
    p = P(0, 0)
    for i in range(n): p = P(p.x + i, p.y - 1) if i % 2 else p._replace(x=p.x + 1)
    return p
print(pts(5), pts(1000))
