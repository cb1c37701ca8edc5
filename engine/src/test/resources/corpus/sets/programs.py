def primes(n):
    s = set(range(2, n))
    for p in range(2, int(n ** 0.5) + 1):
        if p in s:
            s -= set(range(p * p, n, p))
    return sorted(s)
print(primes(60))
def powerset(items):
    if not items:
        return [[]]
    rest = powerset(items[1:])
    return rest + [[items[0]] + r for r in rest]
print(powerset([1, 2, 3]), len({frozenset(x) for x in powerset([1, 2, 1])}))
seen = set()
x = 2
while x not in seen:
    seen.add(x)
    x = (x * x + 1) % 1009
print(len(seen), x)
dups = [3, 1, 3, 2, 1, 5]
seen = set()
print([x for x in dups if not (x in seen or seen.add(x))], len(set(dups)), sorted(set(dups)))
pairs = {(a, b) for a in range(5) for b in range(5) if a < b}
print(len(pairs), sorted(pairs)[:4], (1, 2) in pairs, (2, 1) in pairs)
vowels = set("aeiou")
print([sum(c in vowels for c in w) for w in ("hello", "rhythm", "aeiou", "")])
big = set()
for i in range(5000):
    big.add(i * i % 997)
    if i % 3 == 0:
        big.discard(i % 997)
print(len(big), sum(big), min(big), max(big))
u = set()
for kind in (1, "a", 2.5, (1, 2), None, True, 2**65, b"x", frozenset([1])):
    u.add(kind)
    u.add(kind)
print(len(u), 1 in u, "a" in u, 2.5 in u, (1, 2) in u, None in u, 2**65 in u, b"x" in u, False in u)
class P:
    def __init__(self, x):
        self.x = x
    def __eq__(self, o):
        return self.x == o.x
    def __hash__(self):
        return hash(self.x) % 2
print(len({P(i % 4) for i in range(20)}), P(3) in {P(3)}, {P(1)} == {P(1)}, len({P(1)} | {P(1), P(2)}), len({P(1), P(3)} & {P(3), P(5)}))
def cover(universe, subsets):
    left, out = set(universe), []
    while left:
        best = max(subsets, key=lambda k: (len(subsets[k] & left), k))
        if not subsets[best] & left:
            return None
        left -= subsets[best]
        out.append(best)
    return out
print(cover(range(8), {"a": {0, 1, 2, 3}, "b": {3, 4, 5}, "c": {5, 6}, "d": {6, 7}, "e": {0, 7}}), cover([9], {"a": {1}}))
