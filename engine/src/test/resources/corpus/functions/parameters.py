def f(a, b=2, *args, c, d=4, **kw):
    return a, b, args, c, d, kw
print(f(1, c=3), f(1, 5, c=3), f(1, 5, 6, 7, c=3, d=9), f(1, c=3, z=0), f(*[1, 2, 3], **{"c": 4, "y": 5}), f(b=1, a=2, c=3), f(*"ab", c=0, **{}, **{"q": 1}))
def g(a, /, b, *, c):
    return a, b, c
print(g(1, 2, c=3), g(1, b=2, c=3), g(*(1,), **{"b": 2, "c": 3}))
def h(a, b=1, /, c=2, *, d=3):
    return a, b, c, d
print(h(0), h(0, 9), h(0, 9, 8), h(0, c=5, d=6), h(0, d=1))
def k(a, /, **kw):
    return a, kw
print(k(1, a=2, b=3))
def n(*, x=1, y):
    return x, y
print(n(y=2), n(y=3, x=4))
def v(*args):
    return args
print(v(), v(1), v(*[1, 2], 3, *"ab", *range(2)), type(v()))
def w(**kw):
    kw["added"] = 1
    return kw
src = {"p": 0}
print(w(**src), src, w(a=1, **{"b": 2}), list(w(z=1, y=2, x=3)))
def defaults(a, l=[], d={}):
    l.append(a)
    d[a] = len(l)
    return l, d
print(defaults(1)); print(defaults(2)); print(defaults(3, [])); print(defaults(4))
print(f.__name__, f.__defaults__, f.__kwdefaults__, g.__defaults__, g.__kwdefaults__, n.__kwdefaults__, f.__qualname__, f.__doc__)
def later(x=len(src) + 1):
    return x
src["more"] = 1
print(later())
f2 = lambda a, b=5, *c, d=6, **e: (a, b, c, d, e)
print(f2(1), f2(1, 2, 3, d=4, e=5))
print((lambda: None)(), (lambda *a: a)(1, 2), (lambda **k: k)(a=1), (lambda x, /: x)(3), (lambda *, y: y)(y=4))
