handlers = {}
def on(kind, *more, priority=0):
    def deco(f):
        for k in (kind,) + more: handlers.setdefault(k, []).append((priority, f))
        return f
    return deco
@on("add")
def add(a, b): return a + b
@on("mul", "times", priority=2)
def mul(a, b=2, *rest):
    for r in rest: b *= r
    return a * b
@on("times", priority=1)
def times(a, *_): return "t%s" % a
@on("fail")
def fail(*a): raise RuntimeError(a)
def fire(kind, *args, **kw):
    out = []
    for p, f in sorted(handlers.get(kind, []), key=lambda h: -h[0]):
        try: out.append(f(*args, **kw))
        except (TypeError, RuntimeError) as e: out.append(f"{f.__name__}! {e}")
    return out
for call in (("add", 1, 2), ("add", "a", "b"), ("add", 1), ("mul", 3), ("times", 3, 4, 5), ("fail", 1), ("nope",), ("add", 1, "x")): print(call, fire(*call))
print(fire("add", a=1, b=2), fire("mul", 2, b=5), fire("mul", 2, c=5))
def make_op(sym):
    return eval(f"lambda a, b: a {sym} b")
print([make_op(s)(7, 3) for s in ("+", "-", "*", "//", "%", "**", "<", "==", "&", "|", "^", "<<", ">>", "and", "or", "is not", "!=")])
def curry(f, *got):
    return lambda *a: f(*got, *a) if len(got) + len(a) >= f.__code__.co_argcount else curry(f, *got, *a)
print(curry(lambda a, b, c: (a, b, c))(1)(2)(3), curry(lambda a, b, c: a + b + c)(1, 2)(3))
table = [[(lambda r, c: lambda: r * 10 + c)(r, c) for c in range(3)] for r in range(2)]
print([[cell() for cell in row] for row in table])
def accumulate(fn, items, *, start=None):
    out = []
    for x in items: start = x if start is None else fn(start, x); out.append(start)
    return out
print(accumulate(lambda a, b: a * b, range(1, 6)), accumulate(max, [3, 1, 4], start=2), accumulate(lambda a, b: a + b, "abc"))
