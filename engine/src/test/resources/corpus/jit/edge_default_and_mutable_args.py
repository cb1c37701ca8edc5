def f(x, acc=[], n=0):
    for i in range(x): acc.append(i); n += i
    return len(acc), n
print(f(3), f(150), f(2, []), f(300), f(1))
def g(k, d={}):
    for i in range(k): d[i % 5] = d.get(i % 5, 0) + 1
    return sorted(d.items())
print(g(7), g(400))
def h(*args, **kw):
    t = 0
    for a in args: t += a
    for k, v in kw.items(): t += v * len(k)
    return t
print(h(*range(300), x=1, yy=2), h(*[1.5] * 200), h())
def outer(n, f=lambda x: x + 1):
    t = 0
    for i in range(n): t = f(t)
    return t
print(outer(200), outer(200, lambda x: x * 2 + 1) % 10**9, outer(150, lambda x: x + 0.5))
def swap_default(n, a=1, b=2.0):
    for i in range(n): a, b = b, a
    return a, b
print(swap_default(3), swap_default(10000))
