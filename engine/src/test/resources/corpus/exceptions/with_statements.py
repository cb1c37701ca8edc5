class CM:
    def __init__(self, name, swallow=False, fail_enter=False, fail_exit=False):
        self.name, self.swallow, self.fe, self.fx = name, swallow, fail_enter, fail_exit
    def __enter__(self):
        print("enter", self.name)
        if self.fe: raise KeyError("enter " + self.name)
        return self.name.upper()
    def __exit__(self, t, v, tb):
        print("exit", self.name, t and t.__name__, v)
        if self.fx: raise IndexError("exit " + self.name)
        return self.swallow
with CM("a") as x: print(x)
with CM("a") as x, CM("b") as y: print(x, y)
with (CM("p") as x, CM("q"),): print("paren")
with CM("s", swallow=True): raise ValueError("gone"); print("never")
print("continues")
for mk in (lambda: (CM("a"), CM("b", True)), lambda: (CM("a", True), CM("b")), lambda: (CM("a"), CM("b")), lambda: (CM("a"), CM("b", fail_enter=True)), lambda: (CM("a", True), CM("b", fail_enter=True)), lambda: (CM("a"), CM("b", fail_exit=True)), lambda: (CM("a", True), CM("b", fail_exit=True))):
    a, b = mk()
    try:
        with a, b: raise ValueError("body")
        print("swallowed")
    except Exception as e: print("out:", repr(e), repr(e.__context__))
def ret():
    with CM("r"): return "returned"
def brk():
    for i in range(3):
        with CM("l%d" % i):
            if i == 0: continue
            break
    return i
def fin():
    try:
        with CM("t"): raise KeyError(1)
    except KeyError: return "handled"
    finally: print("finally")
def override():
    with CM("o", swallow=True): raise ValueError
    return "after swallow"
def gen():
    with CM("g"): yield 1; yield 2
print(ret(), brk(), fin(), override())
g = gen(); print(next(g)); g.close(); print(list(gen()))
class NoExit:
    def __enter__(self): pass
class NoEnter:
    def __exit__(self, *a): pass
for c in (NoExit, NoEnter, int):
    try:
        with c(): pass
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
class Multi:
    def __enter__(self): return 1, [2, 3]
    def __exit__(self, *a): pass
with Multi() as (a, [b, c]): print(a, b, c)
d = {}
with Multi() as d["k"]: pass
print(d)
class Timer:
    depth = 0
    def __enter__(self): Timer.depth += 1; return self
    def __exit__(self, *a): Timer.depth -= 1
with Timer():
    with Timer() as t:
        print(t.depth)
print(Timer.depth)
for i in range(300):
    with Timer(): pass
print(Timer.depth)
