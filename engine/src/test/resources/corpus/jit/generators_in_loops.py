def count(n):
    i = 0
    while i < n:
        yield i
        i += 1
def total(n):
    t = 0
    for x in count(n):
        t += x
    return t
print(total(0), total(100), total(12000))
def fibs():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
def take(n):
    out = []
    for v in fibs():
        if len(out) >= n: break
        out.append(v)
    return out[-1]
print(take(10), take(100), take(500))
def pipeline(n):
    return sum(y for y in (x * x for x in range(n) if x % 3) if y % 2)
print(pipeline(10), pipeline(10000))
def changing(n):
    for i in range(n):
        yield i if i < n // 3 else i / 2 if i < 2 * n // 3 else str(i)
def consume(n):
    ints = floats = strs = 0
    for v in changing(n):
        if isinstance(v, int): ints += v
        elif isinstance(v, float): floats += v
        else: strs += len(v)
    return ints, floats, strs
print(consume(30), consume(3000))
def loops_inside(n):
    t = 0
    for i in range(n):
        for j in range(i):
            t += j
            if t % 1000 == 0: yield t
    return t
def drain(n):
    c, g = 0, loops_inside(n)
    while True:
        try: c += next(g)
        except StopIteration as s: return c, s.value
print(drain(10), drain(150))
def echo():
    got = []
    while True:
        x = yield len(got)
        if x is None: return got
        got.append(x)
def sending(n):
    g = echo()
    next(g)
    t = 0
    for i in range(n): t += g.send(i)
    try: g.send(None)
    except StopIteration as s: return t, len(s.value), s.value[-1]
print(sending(5), sending(1000))
def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)
print(list(tree(4)), sum(tree(10)))
def throwing(n):
    def g():
        c = 0
        while True:
            try: yield c
            except ValueError: c += 100
            c += 1
    it = g()
    t = next(it)
    for i in range(n):
        t += it.throw(ValueError) if i % 5 == 0 else next(it)
    it.close()
    return t
print(throwing(10), throwing(1000))
def two(n):
    a, b = count(n), count(n)
    t = 0
    for x in a:
        t += x * next(b)
        if x % 10 == 0: next(a, None), next(b, None)
    return t
print(two(30), two(5000))
def state_overflow():
    x = 2**63 - 200
    for i in range(400):
        x += 1
        yield x
print(max(state_overflow()), sum(state_overflow()))
def with_finally(n, log):
    try:
        for i in range(n): yield i
    finally: log.append(n)
log = []
for k in range(300):
    g = with_finally(5, log)
    for v in g:
        if v == k % 7: break
    g.close()
print(len(log), sum(log))
