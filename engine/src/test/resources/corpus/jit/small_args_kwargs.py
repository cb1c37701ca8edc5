def f(*a, **k): return len(a) * 10 + sum(k.values())
def g(a, b=2, *c, d=4, **e): return a + b + sum(c) + d + len(e)
def loop(n):
    t = 0
    for i in range(n):
        t += f(i, i) + f(x=i) + f(*range(i % 4)) + f(**{"p": 1, "q": i})
        t += g(i) + g(i, 1, 2, 3) + g(i, d=0) + g(a=i, z=9) + g(*[1, 2, 3], **{"d": i, "w": 0})
    return t
print(loop(1), loop(100), loop(2000))
def forward(*a, **k): return g(*a, **k)
print(sum(forward(i, d=i % 3) for i in range(1000)))
def default_list(x, acc=[]):
    acc.append(x)
    return len(acc)
t = 0
for i in range(300): t += default_list(i)
print(t)
