d = {"a": 1, "b": 2}
d["c"] = 3
d["a"] = 10
print(d, len(d), d["a"], d.get("z"), d.get("z", 0), "a" in d, "z" not in d, list(d), list(d.keys()), list(d.values()), list(d.items()))
del d["a"]
d["a"] = 11
print(d, d.pop("b"), d.pop("zz", "dflt"), d.popitem(), d)
print(d.setdefault("c", 99), d.setdefault("n", []), d)
d.setdefault("n", []).append(1)
d.update({"u": 1}, v=2); d.update([("w", 3), ("u", 9)]); d.update(zip("xy", (1, 2)))
print(d)
print(dict(), dict(a=1), dict([("k", "v")]), dict({"x": 1}, y=2), dict(zip("ab", [1, 2])), {**d, "z": 0, **{"a": "over"}}, dict.fromkeys("abc"), dict.fromkeys([1, 2], 0), {k: v for k, v in zip("ab", (1, 2))})
print({"a": 1} | {"a": 2, "b": 3}, {1: 1} == {1.0: True}, {} == dict(), d == d.copy(), d.copy() is d, bool({}), bool(d))
c = d.copy(); c.clear(); print(c, len(d))
for f in (lambda: {}["x"], lambda: {}[1], lambda: {}.popitem(), lambda: {}.pop("k"), lambda: {}[[]], lambda: {[]: 1}, lambda: dict(5), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: {} < {}, lambda: {} + {}, lambda: {}.foo, lambda: dict(["ab", "cd"]), lambda: hash({}), lambda: dict(["abc"]), lambda: {}.get(), lambda: {(1, []): 2}, lambda: {}[None], lambda: {}[(1, "a")]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, e.args)
try:
    del d["nope"]
except KeyError as e:
    print(repr(e), str(e))
print(list(reversed({"a": 1, "b": 2})), list(reversed({"a": 1}.items())), next(iter({"q": 1})), max({"a": 3, "b": 1}, key={"a": 3, "b": 1}.get), sorted({"b": 1, "a": 2}.items(), key=lambda p: p[1]))
print({1: "a", True: "b", 1.0: "c"}, {(1, 2): 3, None: 4, "": 5, 0: 6, 2.5: 7, frozenset(): 8})
