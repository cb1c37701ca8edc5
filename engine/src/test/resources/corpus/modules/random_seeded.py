import random
random.seed(42)
print(random.random(), random.random(), random.randint(1, 100), random.randint(-5, 5), random.randrange(10), random.randrange(5, 50, 5), random.choice("abcdef"), random.choice([1, 2, 3]), random.uniform(1, 10), random.getrandbits(8), random.getrandbits(70))
l = list(range(10)); random.shuffle(l); print(l, random.sample(range(100), 5), random.sample("abcdef", 3), random.choices([1, 2, 3], k=5), random.choices("ab", weights=[9, 1], k=8), random.choices("abc", cum_weights=[1, 2, 10], k=4))
random.seed(1); a = [random.random() for _ in range(5)]; random.seed(1); print(a == [random.random() for _ in range(5)], a)
for s in (0, 1, -1, 2**40, 10**30, "text", 1.5, None and 0, b"bytes", True):
    if s is None: continue
    random.seed(s); print(repr(s), random.random(), random.randint(0, 10**6))
r = random.Random(7); q = random.Random(7)
print([r.randint(0, 9) for _ in range(10)] == [q.randint(0, 9) for _ in range(10)], r.random(), r.gauss(0, 1), r.normalvariate(0, 1), r.expovariate(1), r.betavariate(1, 2) > 0, r.triangular(0, 10, 5), r.getrandbits(1), r.randbytes(4))
random.seed(3); st = random.getstate(); x = random.random(); random.setstate(st); print(x == random.random())
random.seed(9); print([random.randrange(2**64) for _ in range(3)], random.randint(2**70, 2**71), [random.randint(1, 6) for _ in range(20)])
for f in (lambda: random.randint(5, 1), lambda: random.choice([]), lambda: random.sample([1], 2), lambda: random.randrange(0), lambda: random.randrange(1, 5, 0), lambda: random.choices([], k=1), lambda: random.seed([1]), lambda: random.sample({1, 2}, 1), lambda: random.randint(1.5, 3), lambda: random.getrandbits(-1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
random.seed(100); h = 0
for i in range(5000): h = (h * 31 + random.getrandbits(32)) & 0xffffffff
print(h, sum(random.random() for _ in range(1000)))
inside = sum(random.random() ** 2 + random.random() ** 2 < 1 for _ in range(5000)); print(inside)
