import sys
def probe(n):
    f = sys._getframe(1)
    return f.f_lineno, sorted((k, v) for k, v in f.f_locals.items() if k != 'out')
def loop():
    out = []
    for i in range(300):
        a = i * 2
        if i % 100 == 99:
            out.append(probe(1))
        b = a + 1
    return out
print(loop())
total = 0
for i in range(400):
    total += i
    if i == 399:
        print(sys._getframe().f_lineno, sys._getframe().f_locals['total'])
def gen():
    for k in range(300):
        yield k
g = gen()
for v in g:
    if v % 150 == 149: print(g.gi_frame.f_lineno, g.gi_frame.f_locals)
