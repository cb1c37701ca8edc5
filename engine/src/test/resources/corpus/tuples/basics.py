t = (1, 2, 3)
print(t, t[0], t[-1], t[1:], t + (4,), t * 2, len(t), 2 in t, t.index(3), t.count(1), (1,), (), ((),), tuple("ab"), tuple([1, [2]]), tuple(range(3)))
a, b, c = t
print(a, b, c, 1, *t)
(x, (y, z)), w = (1, (2, 3)), 4
print(x, y, z, w)
print(t == (1, 2, 3), t < (1, 2, 4), hash(t) == hash((1, 2, 3)), {t: "key"}[(1, 2, 3)], t is tuple(t), sorted([(2, 1), (1, 2)]), max((1, 5), (1, 4)))
one = 1,
print(one, type(one), len(one), (1), type((1)))
for f in (lambda: t[5], lambda: t.index(9), lambda: t + [1], lambda: hash(([],)), lambda: t.append(1), lambda: tuple(5), lambda: {[]: 1}, lambda: t["a"], lambda: t < 1):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    t[0] = 1
except TypeError as e:
    print(e)
try:
    del t[0]
except TypeError as e:
    print(e)
m = ([1], {})
m[0].append(2)
m[1]["k"] = "v"
print(m)
def swap(a, b):
    return b, a
print(swap(1, 2), swap(*swap(1, 2)))
print(tuple(x * x for x in range(4)), tuple(sorted("bca")), tuple({1: 2}), (*"ab", *[1]), tuple(reversed(t)), t[::-1], () == tuple(), t.__len__(), t.__contains__(9))
print(sum((1, 2, 3)), any((0, 1)), all(()), min(t), (1, "a", None, 2.5, [1], {"x": (1,)}), str((1,)), repr(()), "%s-%s" % t[:2], t != (1, 2), () < (1,), not ())
