a, b = 1, 2
a, b = b, a
print(a, b)
a, b, c = "xyz"; print(a, b, c)
[a, b] = (3, 4); print(a, b)
(a, (b, [c, d])), e = (1, (2, [3, 4])), 5; print(a, b, c, d, e)
a, *b = range(5); print(a, b)
*a, b = range(5); print(a, b)
a, *b, c = range(5); print(a, b, c)
a, *b, c = 1, 2; print(a, b, c)
*a, = "hi"; print(a)
[*a, b], *c = [[1, 2, 3], 4, 5]; print(a, b, c)
a = b = c = []; b.append(1); print(a, b, c)
for i, (x, *y) in enumerate([(1, 2, 3), "ab", [4]]):
    print(i, x, y)
d = {}
d["x"], d["y"] = 1, 2; print(d)
l = [0] * 3
l[0], l[1:], q = 5, [6, 7], 8; print(l, q)
class O:
    pass
o = O()
o.a, o.b = o, 3; print(o.a is o, o.b)
i = 0
i, l[i] = 2, "idx"; print(i, l)
x, y, z = (n * n for n in range(3)); print(x, y, z)
a, b = {"k1": 1, "k2": 2}; print(a, b)
a, b = {1: 2, 3: 4}.items(); print(a, b)
for src in ("a, b = 1, 2, 3", "a, b = 1,", "a, *b, c = 1,", "a, b = 5", "a, b = None", "a, b = ''", "(a, b), c = 1, 2", "a, b, c = [1, 2]", "a, = []", "*a, = 5", "a, b = range(10)", "[a, b] = 'abc'", "a, b = {1}", "for a, b in [(1, 2, 3)]: pass", "a, b = (x for x in range(3))"):
    try:
        exec(src)
        print("ok", src)
    except Exception as e:
        print(src, "->", type(e).__name__, e)
def f(*args, **kw):
    return args, sorted(kw.items())
print(f(*[1], 2, *(3, 4), k=1, **{"z": 2}, y=3), [*range(3), 9, *[]], {**{"a": 1}, "b": 2, **{"a": 3}}, {*[1, 2], *{3}} == {1, 2, 3}, (*"ab",), [*{"x": 1}.values()])
print(*[1, 2, 3], sep="-", end="!\n")
print(*"abc", *range(2), **{"sep": "+"})
def swap3(t):
    (a, b), c = t
    return c, (b, a)
print(swap3(((1, 2), 3)))
def gen():
    yield 1
    yield 2
    print("exhausting")
    yield 3
try:
    a, b = gen()
except ValueError as e:
    print(e)
x = [1, 2, 3]
x[0], x[1], x[2] = x[2], x[0], x[1]; print(x)
a, b, *rest = x, *x; print(a, b, rest)
