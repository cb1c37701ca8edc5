def g():
    x = yield
    y = (yield x) + (yield)
    print("sum", y)
    print((yield "tuple"), (yield "args"))
    d = {"k": (yield "dict")}
    print(d, f"{(yield 'fstring')}")
    if (yield "if"): yield "true branch"
    else: yield "false branch"
    while (yield "while"): pass
    try: raise (yield "raise")
    except ValueError as e: print(repr(e))
    return (yield), (yield 1, 2)
it = g(); next(it); sent = iter([5, 10, 20, "t", "a", "v", "f", 0, None, 1, 0, ValueError("sent"), "r1", "r2"])
try:
    while True: print("->", it.send(next(sent)))
except StopIteration as e: print("end", e.value)
except RuntimeError as e: print(e)
lam = lambda: (yield 5)
print(list(lam()))
def with_default(a=(lambda: 3)()): yield a
print(list(with_default()))
def finally_yield():
    try: yield 1; return "never"
    finally: yield 2; print("after")
print(list(finally_yield()))
def loop_vars():
    for i in range(3):
        for j in range(i): yield i, j
    yield i, j
print(list(loop_vars()))
def args(*a, **k): yield from a; yield k
print(list(args(1, 2, x=3)))
def swap():
    a, b = yield
    while True: a, b = (yield b, a) or (b, a)
s = swap(); next(s); print(s.send((1, 2)), next(s), s.send((7, 8)))
def exc_in_arg():
    try: yield 1 / 0
    except ZeroDivisionError: yield "handled"
print(list(exc_in_arg()))
print([list(x) for x in [(y for y in range(k)) for k in range(3)]])
class C:
    def __iter__(self): yield from (1, 2)
    def meth(self): self.x = yield 1; yield self.x
c = C(); m = c.meth(); next(m); print(m.send("stored"), c.x, list(c))
def gen_closure():
    n = 0
    def inc(): nonlocal n; n += 1; return n
    while n < 3: yield inc()
print(list(gen_closure()))
