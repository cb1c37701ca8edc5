"""What statements do in ordinary and in wrong uses, one line each."""
def m(v):
    match v:
        case None | True | False: return ("singleton", v)
        case 0: return "zero"
        case -1 | 1.5 | 2j: return "num"
        case "a" "b": return "ab"
        case b"x": return "bytes"
        case [] | (): return "empty"
        case [x] if x > 100: return ("big", x)
        case [1, _, *rest]: return ("one", rest)
        case [a, [b, c]]: return ("nested", a, b, c)
        case [*_, "last"]: return "ends"
        case {"k": int(n), **rest}: return ("dict int", n, rest)
        case {"k": {"z": [q, *_]}}: return ("deep", q)
        case {}: return ("any dict", v)
        case int() as i: return ("int", i)
        case str(s) | bytes(s): return ("text", s)
        case float(): return "float"
        case P(x=0, y=yy): return ("P0", yy)
        case P(xx, yy): return ("P", xx, yy)
        case Q.A | Q.B: return ("const", v)
        case set() | frozenset(): return "set"
        case [a, b] | [a, _, b]: return ("two", a, b)
        case _: return "other"
class P:
    __match_args__ = ("x", "y")
    def __init__(s, x, y): s.x, s.y = x, y
class Q:
    A = object(); B = "bee"
class DS(dict): pass
import collections
for v in [None, True, 0, False, 1, -1, 1.5, 2j, "ab", b"x", [], (), [200], [1, 2, 3, 4], (1, 2), [5, [6, 7]], [5, "last"], ["x", 2, "last"], {"k": 1, "j": 2}, {"k": {"z": [9]}}, {"k": "s"}, {}, 42, "str", b"by", 2.5, P(0, 5), P(3, 4), Q.A, {1}, frozenset(), [7, 8], [7, 8, 9], [7, 8, 9, 10], object, range(2), collections.deque([1, 2, 3]), DS(k=5), "xy", bytearray(b"ab")]:
    print(repr(v)[:30] if not isinstance(v, (P,)) and v is not Q.A else "inst", m(v) if v is not Q.A else m(v)[0])
def t(src):
    try:
        ns = {"P": P, "v": [1, 2]}
        exec(src, ns)
        print(src.split("\n")[-1], {k: w for k, w in ns.items() if k not in ("__builtins__", "P", "v")})
    except Exception as e:
        print(repr(src), type(e).__name__, e)
for pat in ["x", "[x, x]", "[x] | [y]", "x | y", "_ | 1", "{**rest, 'a': 1}", "{'a': 1, 'a': 2}", "P(x, x=1)", "P(1, 2, 3)", "P(x=1, x=2)", "[*a, *b]", "{**_}", "1 + 2", "1 + 2j", "-x", "a.b.c", "f'x'", "'a' 'b'", "[1, 2]", "(1, 2)", "1, 2", "(x)", "(x,)", "[a, b] as c", "x as _", "x as y.z", "int(5)", "str(a, b)", "P(z)", "P(z=1)", "...", "None", "{1: _}", "{x: 1}", "*a", "*a,", "a, *_", "{'x': 1, **r}", "5()", "P.x", "not 1", "lambda: 1", "print"]:
    t("match v:\n    case %s: pass" % pat)
t("match v:\n    case [a, b] if a > b: r = 1\n    case [a, b] if b > a: r = 2")
t("match v, 5:\n    case [x, y], z: pass")
t("match *v, 9:\n    case [x, *y]: pass")
t("match(v)\n") 
t("match = 5; case = match; _ = case")
t("match v:\n    case x: pass\n    case y: pass")
t("match v:\n    pass")
t("match v:\n  case [1, 2]:\n    r = 'ok'\n  case _:\n    r = 'no'")
class BadMA:
    __match_args__ = 5
class BadMA2:
    __match_args__ = (5,)
for c in (BadMA, BadMA2):
    try:
        match c():
            case c(1): pass
    except TypeError as e: print(e)
try:
    match 5:
        case Q.B(1): pass
except TypeError as e: print(e)
class Meta(type):
    def __instancecheck__(c, o): return o == 7
class MM(metaclass=Meta): pass
match 7:
    case MM(): print("mm")
class Prop:
    @property
    def x(self): raise AttributeError("no")
    @property
    def y(self): raise ValueError("yes")
match Prop():
    case Prop(x=1): print("x")
    case _: print("none")
try:
    match Prop():
        case Prop(y=1): pass
except ValueError as e: print(e)
