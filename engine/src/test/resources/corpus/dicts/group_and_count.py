rows = [("ann", "x", 3), ("bob", "y", 5), ("ann", "y", 7), ("cid", "x", 1), ("bob", "x", 2)]
by_name, by_kind, totals = {}, {}, {}
for name, kind, n in rows:
    by_name.setdefault(name, {})[kind] = n
    by_kind.setdefault(kind, []).append(name)
    totals[name] = totals.get(name, 0) + n
print(by_name); print(by_kind); print(totals)
print(sorted(totals.items(), key=lambda p: (-p[1], p[0])), max(totals, key=totals.get), {k: len(v) for k, v in by_kind.items()})
matrix = {(r, c): r * c for r in range(3) for c in range(3)}
print(sum(v for (r, c), v in matrix.items() if r == c), [matrix[r, 2] for r in range(3)], matrix.get((9, 9), "none"))
inverse = {}
for k, v in matrix.items(): inverse.setdefault(v, []).append(k)
print(inverse)
a, b = {"x": 1, "y": 2}, {"y": 3, "z": 4}
print({k: (a.get(k), b.get(k)) for k in sorted(a.keys() | b.keys())}, sorted(a.keys() & b.keys()), sorted(a.keys() - b.keys()), sorted(a.items() ^ b.items()))
config = {"debug": False, **{"port": 80}, **dict(host="h")}
config["port"] += 1; config |= {"debug": True}; print(config)
for k in [k for k, v in config.items() if isinstance(v, bool)]: del config[k]
print(config, list(config.values()))
cache = {}
def slow(n):
    if n not in cache: cache[n] = n * n
    return cache[n]
print([slow(i % 3) for i in range(6)], cache)
