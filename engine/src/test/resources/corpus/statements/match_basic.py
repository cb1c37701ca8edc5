def f(x):
    match x:
        case 0: return "zero"
        case 1 | 2: return "small"
        case -3: return "minus three"
        case "hi" | "yo": return "greeting"
        case None: return "none"
        case True: return "true"
        case 2.5: return "float"
        case int(n) if n > 100: return f"big {n}"
        case int(): return "int"
        case str() as s: return "str " + s
        case []: return "empty"
        case [a]: return f"one {a}"
        case [a, b, *rest]: return f"seq {a} {b} {rest}"
        case {"kind": "point", "x": x, **more}: return f"point {x} {more}"
        case {}: return "mapping"
        case _: return "other"
for v in (0, 1, 2, -3, "hi", None, True, 2.5, 500, 50, "abc", [], [1], (1, 2), [1, 2, 3, 4], {"kind": "point", "x": 5, "z": 6}, {"q": 1}, {1}, 0.0, False): print(repr(v), "->", f(v))
class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
def g(p):
    match p:
        case P(0, 0): return "origin"
        case P(x=0, y=y): return f"y axis {y}"
        case P(a, b) if a == b: return f"diagonal {a}"
        case P(): return "point"
        case [P(x, _), P() as q]: return f"two {x} {q.y}"
        case (1, (2, [3, x])): return f"nested {x}"
    return "nothing"
for p in (P(0, 0), P(0, 5), P(3, 3), P(1, 2), [P(1, 2), P(3, 4)], (1, [2, (3, 4)]), 7): print(g(p))
match 5:
    case x: pass
print(x)
match = 1; case = 2
print(match + case)
import math
match 3:
    case math.pi: print("pi")
    case _: print("not pi")
