# Lists that grow in loops, in compiled code without a call for each item.


def f(n):
    a = []
    for i in range(n):
        a.append(i * 2)
    return a
def g(n):
    return [x * 0.5 for x in range(n)]
def h(n):
    a = []; b = []
    for i in range(n):
        if i % 3 == 0:
            a.append(str(i) if False else 'x')
        b.append(i > 4)
    return len(a), b[:8]
def k(n):
    a = []
    for i in range(n):
        a.append(i)
        a.append(-i)
    return a[-3:], len(a)
def m(n):
    a = [1.5]
    for i in range(n):
        a.append(i)
    return a[-3:], len(a), a[0]
def both(n):
    a = [1]
    b = a
    for i in range(n):
        a.append(i)
        b.append(i + 1)
    return len(a), a[-2:]
def during(n):
    a = []
    for i in range(n):
        a.append(i)
        if a[i] != i or len(a) != i + 1:
            return 'bad'
    return sum(a)
for r in range(3):
    print(f(5000)[-2:], g(5000)[-1], h(5000), k(5000), m(3000), both(5000), during(5000), f(0), f(3))
def grow(n):
    out = []
    for i in range(n):
        out.append(2 ** 62 + i * 2 ** 50 if i > 4000 else i)
    return out[3999], out[4001], out[-1]
print(grow(9000))
