import itertools, functools
def f(n):
    t = 0
    for a, b in itertools.product(range(n), "xy"): t += a if b == "x" else -1
    for i in itertools.islice(itertools.count(5, 3), n): t += i
    for k, grp in itertools.groupby(range(n), key=lambda v: v // 10): t += k * len(list(grp))
    for x in itertools.chain(range(n), [0.5], range(3)): t += x
    for x in itertools.accumulate(range(n)): t += x % 3
    t += functools.reduce(lambda a, b: (a * 31 + b) % 1009, range(n), 7)
    for c in itertools.combinations(range(min(n, 12)), 3): t += c[0] * c[2]
    return t
print(f(1), f(20), f(500))
for x in itertools.takewhile(lambda v: v < 400, itertools.count()): pass
print(x)
