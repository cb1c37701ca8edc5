print(sorted([3, 1, 2]), sorted("bca"), sorted({3: 1, 1: 2}), sorted([3, 1, 2], reverse=True), sorted(["b", "A", "c"], key=str.lower), sorted([(1, "b"), (1, "a")]), sorted([]), sorted(x for x in (2, 1)), sorted([1.5, 1, True, -2**70, 2**70]))
print(min(3, 1, 2), max(3, 1, 2), min([3, 1]), max("abc"), min([], default="d"), max([], default=None), min("b", "a", key=lambda s: -ord(s)), max([[1, 2], [3]], key=len), min((1, 2), (1, 1)), max({"a": 1, "b": 0}), max(1, 1.0), max(1.0, 1), min(True, 1), max("a", "b", default=5) if False else 0, max([1, 3, 2], key=lambda x: -x), min([1, 2], [1, 1, 9]), max(2**70, 1e30))
for f in (lambda: min(), lambda: max([]), lambda: min(1), lambda: max(1, "a"), lambda: sorted([1, "a"]), lambda: sorted(1), lambda: sorted([1], 2), lambda: sorted([1], foo=1), lambda: min(1, 2, default=3), lambda: max([1], key=1), lambda: sorted([1, 2], key=lambda: 1), lambda: min([[1], ["a"]] , key=None), lambda: sorted([None, None]), lambda: sorted([1j, 2])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
nan = float("nan")
print(max([1, nan]), min([1, nan]), sorted([3, 1, 2], key=None), max(map(len, ["a", "bb"])), min(enumerate("ba"), key=lambda p: p[1]))
calls = []
print(sorted([3, 1, 2], key=lambda x: calls.append(x) or -x), calls)
print(max((x for x in [5, 9, 7]), key=lambda v: v % 5), min(range(10, 0, -1)), max(b"abc"), min({5, 3}))
data = [{"n": "x", "v": 2}, {"n": "y", "v": 1}, {"n": "z", "v": 2}]
print([d["n"] for d in sorted(data, key=lambda d: d["v"], reverse=True)], max(data, key=lambda d: d["v"])["n"], min(data, key=lambda d: (-d["v"], d["n"]))["n"])
