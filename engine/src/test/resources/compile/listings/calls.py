def f(o, a, *args, k=1, **rest):
    o(a)
    o.m(a, a + 1)
    o(a, x=1)
    o.m(x=a, y=2)
    o(*args)
    o(a, *args, x=1, **rest)
    return o.a.b[a:1].c
