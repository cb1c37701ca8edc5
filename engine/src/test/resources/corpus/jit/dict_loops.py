def f(n):
    d = {}
    for i in range(n):
        d[i] = i * i
    t = 0
    for k in d:
        t += d[k] - k
    for k, v in d.items():
        t -= v % 7
    for v in d.values():
        t += v & 1
    return t, len(d)
print(f(10), f(500), f(12000))
def words(n):
    keys = ["alpha", "beta", "gamma", "delta"]
    d = {}
    for i in range(n):
        k = keys[i % 4]
        if k in d:
            d[k] += i
        else:
            d[k] = i
    return d
print(words(3), words(1000), words(10001))
def missing(n):
    d = {i: 1 for i in range(0, n, 2)}
    hit = miss = 0
    for i in range(n):
        try:
            hit += d[i]
        except KeyError as e:
            miss += e.args[0]
    return hit, miss
print(missing(20), missing(1000), missing(11000))
def kinds(n):
    d = {}
    for i in range(n):
        for k in (i % 5, str(i % 3), (i % 2, "t"), i % 4 + 0.5, i % 3 == 0, None):
            d[k] = d.get(k, 0) + 1
    return d
print(kinds(7), kinds(2000))
def churn(n):
    d = {}
    for i in range(n):
        d[i] = i
        if len(d) > 10:
            d.pop(i - 10, None)
        if i % 50 == 0:
            d.pop(i, None)
            d.setdefault("x", i)
    return list(d.items())
print(churn(1005))
def local_config(n):
    config = {"x": 10, "y": 2.5, "z": "s"}
    t = 0
    for i in range(n):
        t += config["x"]
        t += config["y"]
        if i == n // 2:
            config["x"] = 0.25
        if config["z"] != "s":
            t = -1
    return t
print(local_config(100), local_config(20000))
def nested(n):
    d = {"a": {"b": {"c": 0}}, "l": [0, 0]}
    for i in range(n):
        d["a"]["b"]["c"] += i
        d["l"][i % 2] += d["a"]["b"]["c"] % 3
    return d
print(nested(5000))
d = {}
for i in range(1000):
    d[float(i)] = 1
    d[i] = d[i] + 1
print(len(d), sum(d.values()), list(d)[:2])
try:
    for k in d:
        d[k + 0.5] = 1
except RuntimeError as e:
    print(e)
