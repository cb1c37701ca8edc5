import functools
data = [("b", 2), ("a", 2), ("c", 1), ("a", 1), ("b", 1), ("c", 2)]
print(sorted(data), sorted(data, key=lambda p: p[1]), sorted(data, key=lambda p: p[1], reverse=True), sorted(data, key=lambda p: (-p[1], p[0])))
print(sorted(data, reverse=True), sorted([3, 1, 2], key=lambda x: -x), sorted("hello world"), sorted({3: 1, 1: 2}), sorted((x for x in [2, 1])), sorted([True, 0, 2, False, 1.5]))
print(sorted([[2], [1, 2], [1]]), sorted(["b", "B", "a", "A"]), sorted(["b", "B", "a", "A"], key=str.lower), sorted([1, -1, 2, -2], key=abs), sorted([-1, 1, -2, 2], key=abs, reverse=True))
print(sorted([0.5, 1, 2**70, -2**70, float("inf"), float("-inf"), True]))
def cmp(a, b):
    return (a > b) - (a < b) if a % 2 == b % 2 else (a % 2) - (b % 2)
print(sorted(range(10), key=functools.cmp_to_key(cmp)))
class V:
    count = 0
    def __init__(self, n, tag):
        self.n = n
        self.tag = tag
    def __lt__(self, other):
        V.count += 1
        return self.n < other.n
    def __repr__(self):
        return f"{self.n}{self.tag}"
vs = [V(i * 7 % 5, "abcdefghij"[i]) for i in range(10)]
print(sorted(vs), sorted(vs, reverse=True), min(vs), max(vs))
class Boom:
    def __lt__(self, other):
        raise ValueError("no order")
try:
    sorted([Boom(), Boom()])
except ValueError as e:
    print(e)
try:
    sorted([1, 2], key=lambda x: x.foo)
except AttributeError as e:
    print(e)
big = [(i * 7919) % 1009 for i in range(1000)]
s = sorted(big)
print(all(a <= b for a, b in zip(s, s[1:])), s[:5], s[-5:], sum(s) == sum(big))
r = sorted(big, key=lambda x: x % 10)
print(r[:12], r[-3:])
fl = sorted([x / 7 for x in big[:200]])
print(fl[0], fl[-1], all(a <= b for a, b in zip(fl, fl[1:])))
print(sorted([float("nan"), 1.0])[1], [1, 2, 3] == sorted([3, 2, 1]), list(reversed(sorted("cab"))))
