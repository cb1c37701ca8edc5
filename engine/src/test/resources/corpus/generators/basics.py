def g():
    print("start")
    x = yield 1
    print("got", x)
    y = yield 2
    print("got", y)
    return "done"
it = g()
print(next(it), it.send("a"))
try: it.send("b")
except StopIteration as e: print("stop", e.value)
print(next(it, "default"), list(it))
def empty():
    return
    yield
print(list(empty()), type(empty()).__name__, empty().__class__.__name__)
it = g()
try: it.send("too early")
except TypeError as e: print(e)
def delegating():
    r = yield from g()
    print("result", r)
    yield from [10, 20]
    return (yield "last")
print(list(delegating()))
d = delegating(); out = []
for v in d: out.append(v)
print(out, [x for x in (y * 2 for y in range(3))], sum(x for x in [1, 2]))
gen = (i for i in range(3))
print(next(gen), iter(gen) is gen, list(gen), list(gen))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
print([x for x, _ in zip(fib(), range(12))])
def countdown(n):
    while n: yield n; n -= 1
print(*countdown(4), 3 in countdown(5), max(countdown(3)), sorted(countdown(3)), tuple(countdown(2)), dict(enumerate(countdown(2))), "".join(map(str, countdown(3))))
a, *b = countdown(4); print(a, b)
print([*countdown(2), *countdown(1)], {*countdown(2)} == {1, 2})
l = [1, 2, 3]
it = (x * len(l) for x in l); l.append(4); print(list(it))
def nested(x):
    if isinstance(x, list):
        for y in x: yield from nested(y)
    else: yield x
print(list(nested([1, [2, [3, []], 4], [[[5]]]])))
def rec(n):
    if n: yield from rec(n - 1); yield n
print(list(rec(50))[-3:])
