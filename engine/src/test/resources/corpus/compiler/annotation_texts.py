# Annotations that are kept as text, and what no annotation may hold.
from __future__ import annotations
import typing


class C:
    a: x ** y
    b: (a ** b) ** c ** d
    c: -x ** -y
    d: a if b else c
    e: lambda x, *y, z=1, **k: x
    f: {**a, 'b': [c, *d]}
    g: x[1:2, ::3]
    h: (yieldx, )
    i: f"{a!r:>{w}} b"
    j: not a and b or c
    k: a < b <= c not in d
    m: 1e309
    n: 1e309j + 1e309
    o: b'x' + "it's" + 'a"b'
    p: a @ b // c % d << e & f | g ^ ~h
    q: ...
    r: None
    s: typing.List[int] | None
    t: x.y.z(1, *a, k=2, **d)
    u: (a, b)
    v: x[a, b]
    w: x[(a, *b)]
    x: ()
    y: {1, 2}
    z: (i for i in j)
    aa: x[lambda: 1]
    bb: (lambda: 1)(2)
    cc: (1).real
    dd: (a + b).c
    ee: 'fwd'
    ff: 1_000 + 0xff + 1.50
    gg: "a" "b"
    hh: u'x'
    ii: await_(x)
    jj: x if y else (a if b else c)
    kk: (a if b else c) if d else e
    ll: -(-1)
    mm: (-1) ** 2
    nn: not (not a)
    oo: (a and b) and c
    pp: a - (b - c)
    qq: (a < b) < c


for name, text in C.__annotations__.items():
    print(name, text)

texts = [
    "a: (x := 1)", "a: (yield)", "a: (yield from b)", "def f(x: (yield)): pass",
    "async def f(x: (await y)): pass", "def f() -> (y := 1): pass", "class A:\n  x: (await b)",
    "def f():\n  x: (yield)", "def f():\n x: (y := 2)",
]
for text in texts:
    for future in ("", "from __future__ import annotations\n"):
        try:
            compile(future + text, "<text>", "exec", dont_inherit=True)
        except SyntaxError as error:
            print(repr(text), error.msg, error.lineno, error.offset, error.end_offset)
        else:
            print(repr(text), "compiled")
