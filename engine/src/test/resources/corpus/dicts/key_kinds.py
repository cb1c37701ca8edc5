d = {}
keys = [0, 1, -1, 2**63 - 1, 2**63, -2**63, 2**64, 1.5, -0.0, "", "a", "0", "1", (), (0,), (0, "a"), None, True, 2.0, b"a", frozenset([1]), "é", "😀", float("inf"), len, int]
for n, k in enumerate(keys):
    d[k] = n
print(len(d), [d[k] for k in keys])
print(d[0.0], d[1.0], d[True], d[2], d[9223372036854775807], d[2.0**63], d[2**64 * 1.0], d.get("2"), d[-0.0], d[False])
print(list(d)[:10], list(d)[-3:-2])
class K:
    def __init__(self, v):
        self.v = v
    def __hash__(self):
        return self.v % 3
    def __eq__(self, other):
        return isinstance(other, K) and self.v == other.v
    def __repr__(self):
        return f"K{self.v}"
e = {K(i): i for i in range(12)}
print(e, e[K(7)], K(12) in e, e.pop(K(3)), len(e))
e[K(7)] = "changed"
print(e)
class Same:
    def __hash__(self):
        return hash("a")
    def __eq__(self, other):
        return other == "a"
m = {"a": 1}
m[Same()] = 2
print(len(m), list(m.items()), m[Same()], Same() in m)
class NoHash:
    def __eq__(self, other):
        return True
for bad in (NoHash(), [], {}, set(), bytearray()):
    try:
        {bad: 1}
    except TypeError as ex:
        print(ex)
class BadHash:
    def __hash__(self):
        return "x"
class RaiseHash:
    def __hash__(self):
        raise ValueError("hash!")
for c in (BadHash, RaiseHash):
    try:
        {}.get(c())
    except Exception as ex:
        print(type(ex).__name__, ex)
class BigHash:
    def __hash__(self):
        return 2**100
print(hash(BigHash()) == hash(2**100), len({BigHash(): 1}))
nan = float("nan")
x = {nan: 1}
x[nan] = 2
x[float("nan")] = 3
print(len(x), x[nan])
