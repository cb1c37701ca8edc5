d = {"a": 1, "b": 2, "c": 3}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), "a" in k, 2 in v, ("a", 1) in i, ("a", 2) in i, 5 in k)
d["d"] = 4
print(k, v, i)
print(k & {"a", "z"} == {"a"}, sorted(k | {"z"}), sorted(k - {"a"}), sorted(k ^ {"a", "z"}), k == {"a", "b", "c", "d"}, k.isdisjoint("xyz"), sorted(i & {("a", 1)}), {"a"} <= k, k >= {"a"})
for key in list(d):
    if d[key] % 2:
        del d[key]
print(d)
try:
    for key in d:
        d[key + "x"] = 1
except RuntimeError as e:
    print(e, len(d))
try:
    for key in d:
        del d[key]
except RuntimeError as e:
    print(e, len(d))
d = {i: i * i for i in range(5)}
for key in d:
    d[key] += 1
print(d)
try:
    for key in d.items():
        d.pop(key[0]); d[key[0] + 100] = 0
except RuntimeError as e:
    print(e)
d = {}
for n in range(20):
    d[n] = n
for n in range(0, 20, 2):
    del d[n]
for n in range(0, 10, 2):
    d[n] = -n
print(d, list(d)[:3], list(d.items())[-1])
d = {}
for n in range(1000):
    d[n % 37] = d.get(n % 37, 0) + n
print(list(d.items())[:5], len(d), sum(d.values()))
while len(d) > 33:
    print(d.popitem(), end=" ")
print(list(d)[-1])
print(list(zip(d, d.values()))[:2], [*d.items()][0], {v: k for k, v in list(d.items())[:3]}, sum(d), min(d.items()))
it = iter(d)
next(it)
d["new"] = 1
try:
    next(it)
except RuntimeError as e:
    print(e)
print(iter({}).__length_hint__() if False else "end", type(k).__name__, type(v).__name__, type(i).__name__)
