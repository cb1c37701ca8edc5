a, b, c = set("abcd"), set("cdef"), frozenset("dx")
for x, y in ((a, b), (b, a), (a, c), (c, b), (a, set()), (c, c)):
    print("".join(sorted(x | y)), "".join(sorted(x & y)), "".join(sorted(x - y)), "".join(sorted(x ^ y)), x <= y, x < y, x >= y, x.isdisjoint(y), len(x | y), type(x | y).__name__)
s = set()
for w in "the cat the dog a cat".split(): s.add(w)
print(sorted(s), len(s), "cat" in s, "cow" in s)
s.update(["x"], ("y",)); s.difference_update({"the"}); s.discard("nope"); print(sorted(s))
s &= {"x", "cat"}; s |= {"new"}; s -= {"x"}; s ^= {"new", "newer"}; print(sorted(s))
print(sorted({x * y for x in range(4) for y in range(4)}), {1, 2} | {2, 3} == {1, 2, 3}, {frozenset({1}), frozenset({1})} == {frozenset([1])}, sorted(map(len, {"a", "bb"})), sum({True, 2, 3.0}), {1: 2}.keys() | {5} == {1, 5})
def unique(xs): seen = set(); return [x for x in xs if not (x in seen or seen.add(x))]
print(unique([3, 1, 3, 2, 1]), unique("mississippi"), unique([1, 1.0, True, "1"]))
for bad in ("s.add([])", "{[]}", "{1, {2}}", "s & [1]", "s | None", "s < [1]", "set(1)", "frozenset([[]])", "s.remove('zz')", "set()[0]", "c.add(1)"):
    try: eval(bad)
    except Exception as e: print(bad, "->", type(e).__name__, e)
