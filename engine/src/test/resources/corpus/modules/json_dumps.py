import json
for v in (None, True, False, 0, -5, 2**70, 1.5, -0.0, 1e100, 1e-7, float("inf"), float("nan"), "", "abc", "é", "😀", "\"\\\n\t\b\f\r\x00\x1f/", [], [1, [2, []]], {}, {"a": 1, "b": [True, None]}, (1, 2), {"k": {"n": {}}}, {1: "int", None: "none", True: "bool", 2.5: "float"}, ["x", {"y": (1,)}]):
    print(json.dumps(v))
d = {"b": [1, 2, {"c": None}], "a": {"x": 1.5, "y": []}, "é": "ü", "e": {}}
print(json.dumps(d, indent=2)); print(json.dumps(d, sort_keys=True)); print(json.dumps(d, indent=4, sort_keys=True)); print(json.dumps(d, separators=(",", ":"))); print(json.dumps(d, ensure_ascii=False)); print(json.dumps([1, [2]], indent="--")); print(json.dumps([1, 2], indent=0)); print(json.dumps({"a": 1, 2: 3}, skipkeys=True)); print(json.dumps({(1, 2): 3, "ok": 1}, skipkeys=True))
print(json.dumps(d, indent=1, separators=(", ", " = ")), json.dumps("\ud800"), json.dumps("\u2028"), json.dumps(10**30), json.dumps(True), json.dumps({"a": [{}]}, indent=2))
class C: pass
for f in (lambda: json.dumps(C()), lambda: json.dumps({1, 2}), lambda: json.dumps({(1,): 2}), lambda: json.dumps([b"x"]), lambda: json.dumps(float("nan"), allow_nan=False), lambda: json.dumps({"a": object}), lambda: json.dumps(range(3)), lambda: json.dumps([1, 2], indent=2, default=1) , lambda: json.dumps({1: 2, "a": 3}, sort_keys=True)):
    try: print(f())
    except Exception as e: print(type(e).__name__, str(e).split(" at 0x")[0])
l = []; l.append(l)
try: json.dumps(l)
except ValueError as e: print(e)
print(json.dumps({"c": C(), "s": {1}}, default=lambda o: sorted(o) if isinstance(o, set) else type(o).__name__))
class I(int): pass
class S(str): pass
print(json.dumps([I(5), S("s")]), json.dumps({S("k"): 1}), json.dumps(dict(zip("ab", range(2)))))
