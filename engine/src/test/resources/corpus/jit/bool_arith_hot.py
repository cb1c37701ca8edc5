def f(n):
    t = 0
    flag = False
    cnt = 0
    for i in range(n):
        flag = not flag
        t += flag
        t += (i > 5) + (i % 2 == 0) * 2
        cnt += flag and i or 0
        flag ^= i % 3 == 0
        flag = flag | (i == 7)
        flag &= i != 9
    return t, flag, cnt, type(flag).__name__, type(t).__name__
print(f(1), f(10), f(100), f(10001))
def g(n):
    b = True
    for i in range(n):
        b = b + i if i > n - 3 else b
    return b
print(g(200), g(1000))
def h(n):
    bs = []
    for i in range(n):
        bs.append(i % 3 == 0)
    return sum(bs), bs[:4], bs.count(True), bs.index(False)
print(h(300), h(10002))
s = 0
for b in [True, False, True] * 4000:
    s += b
    if b is True:
        s += 1
    elif b == 0:
        s -= 1
print(s)
x = True
for i in range(300):
    x = -x if i % 2 else +x
print(x, type(x).__name__)
x = 5
for i in range(1000):
    x = (x < 10) == (i % 2) if i % 10 else i
print(x)
c = 0
for i in range(12000):
    if i & 1 and i % 3 or not i % 5 and i > 100:
        c += 1
    c += i < 6000 < 2 * i
print(c)
