def f(a, b, o):
    a, b = b, a
    (x, [y, *z]), o.k = a
    o[a], w = x = b
    o.n += y
    o[a] *= w
    return (*a, b), [*x, 1], {**z, "a": 1}
