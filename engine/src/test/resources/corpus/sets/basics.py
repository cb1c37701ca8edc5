s = {3, 1, 2}
s.add(4); s.add(1)
print(len(s), sorted(s), 1 in s, 9 not in s, set(), {1}, frozenset(), frozenset([1]), set([1]), {*()} == set(), type({}), bool(set()))
s.discard(9); s.discard(4); s.remove(3)
print(sorted(s))
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(sorted(a | b), sorted(a & b), sorted(a - b), sorted(b - a), sorted(a ^ b), a.isdisjoint({9}), a.isdisjoint(b), {1, 2} <= a, {1, 2} < a, a < a, a <= a, a >= {1}, a > {1}, a == {4, 3, 2, 1}, a != b)
print(sorted(a.union(b, [9], "x" if False else (8,))), sorted(a.intersection([1, 3], (3,))), sorted(a.difference([1], [2])), sorted(a.symmetric_difference([1, 9])), a.issubset(range(10)), a.issuperset([1]), sorted(a.copy()))
c = set(a)
c |= b; print(sorted(c))
c &= {1, 2, 3, 5}; print(sorted(c))
c -= {1}; print(sorted(c))
c ^= {2, 10}; print(sorted(c))
c.update([7], (8,), {9: 0}); print(sorted(c))
c.intersection_update(range(8)); c.difference_update([7]); c.symmetric_difference_update({3, 4}); print(sorted(c))
print({1}.pop(), c.clear(), c)
f = frozenset([1, 2])
print(f | {3} == {1, 2, 3}, type(f | {3}).__name__, type({3} | f).__name__, f == {1, 2}, hash(f) == hash(frozenset([2, 1])), {f: 1}[frozenset([1, 2])], f.union([5]) == frozenset([1, 2, 5]), {frozenset([1])} == {frozenset([1])})
for g in (lambda: set().pop(), lambda: {1}.remove(2), lambda: {[]}, lambda: {1} | [1], lambda: {1} + {2}, lambda: hash({1}), lambda: f.add(1), lambda: set(5), lambda: {1} < [1, 2], lambda: {{1}}, lambda: set()[0], lambda: {1}.remove([1]), lambda: {1}.add({})):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)
print({1, True, 1.0}, {0, False}, len({1, "1", 1.0, "a", "a"}), {x % 3 for x in range(10)} == {0, 1, 2}, sum({1, 2, 3}), max({5, 9, 2}), sorted({"b", "a"}), {2**70} == {2**70}, 2.0 in {2})
print({5}, {(1, 2)}, {"x"}, {None}, {frozenset()}, frozenset({3}), [{1}], set("a"), {1: {2}})
try:
    z = {1, 2, 3}
    for x in z:
        z.add(x + 10)
except RuntimeError as e:
    print(e)
