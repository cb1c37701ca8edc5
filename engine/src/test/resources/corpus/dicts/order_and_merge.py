d = {}
for k in "zyxabc": d[k] = len(d)
print(d, list(d), [*d.values()])
d.pop("x"); d["x"] = "again"; d["z"] = "kept place"
print(d)
e = {**d, "new": 1, "z": 2}
print(e, d | {"y": 0}, {"first": 1} | d)
d |= [("q", 1)]
d.update(a=5, r=6)
print(d, list(reversed(d)), d == dict(sorted(d.items())), list(d.items())[0])
f = dict.fromkeys("hello")
print(f, dict.fromkeys(range(3), []), len(f))
g = {1: "a"}
g[1.0] = "b"; g[True] = "c"
print(g, g.get(1), {True: 1, 1: 2, 1.0: 3})
n = {"a": {"b": [1, {"c": 2}]}}
n["a"]["b"][1]["c"] += 40
print(n, n["a"]["b"][1].setdefault("d", []), n)
m = n.copy(); m["a"]["b"].append("shared"); m["z"] = 1
print(n, "z" in n)
print({k: v for k, v in zip("abc", range(3)) if v}, {v: k for k, v in {"x": 1, "y": 1}.items()}, dict([*{"a": 1}.items(), ("b", 2)]), max({"a": 3, "b": 9}.items(), key=lambda p: p[1]), sum({1: 2, 3: 4}.values()))
del n["a"]["b"][0]; print(n); n.clear(); print(n, bool(n))
for t in ((), (1,), ("a", 2)): print({t: 1}, {t: 1}[t])
