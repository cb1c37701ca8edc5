def run(action, final):
    for i in range(3):
        try:
            if action == "raise": raise ValueError(i)
            if action == "return": return "r%d" % i
            if action == "break": break
            if action == "continue": continue
        finally:
            if final == "return" and i == 1: return "f%d" % i
            if final == "break" and i == 1: break
            if final == "continue" and i < 2: continue
            if final == "raise": raise KeyError(i)
    else: return "else"
    return "end%d" % i
for a in ("none", "raise", "return", "break", "continue"):
    row = []
    for f in ("none", "return", "break", "continue", "raise"):
        try: row.append(run(a, f))
        except Exception as e: row.append(f"{type(e).__name__}({e})/{type(e.__context__).__name__}")
    print(f"{a:>9}", row)
def nested(n):
    out = []
    for i in range(n):
        try:
            try:
                out.append("a")
                if i == 1: continue
                if i == 3: break
                if i == 2: raise ValueError
            finally:
                out.append("f1")
                try: {}[i]
                except KeyError: out.append("k")
                finally: out.append("f2")
        except ValueError: out.append("v")
        else: out.append("e")
        finally: out.append("F")
    return " ".join(out), i
print(nested(5))
def gen():
    try:
        yield 1
        try: yield 2
        finally: print("inner"); yield 3
    finally: print("outer")
print(list(gen()))
g = gen(); next(g); next(g); print(g.throw(ValueError) if False else next(g)); g.close()
def value():
    x = [1]
    try: return x
    finally: x.append(2)
print(value())
def lam(): return (lambda: 1)() if True else None
try:
    try: raise KeyError("a")
    finally:
        try: raise ValueError("b")
        except ValueError as e: print(repr(e.__context__))
except KeyError as e: print(repr(e), e.__context__)
