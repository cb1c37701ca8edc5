def f(n):
    l = []
    for i in range(n):
        l.append(i * 2)
        if len(l) > 50:
            l.pop(0)
        if i % 7 == 0:
            l.insert(0, -i)
        if i % 11 == 0 and l:
            del l[-1]
        if i % 13 == 0:
            l.reverse()
        if i % 501 == 0:
            l = l[::2]
    return l
print(f(10), f(1000), sum(f(10000)))
def swaps(n):
    l = list(range(20))
    for i in range(n):
        a, b = i * 7 % 20, i * 3 % 20
        l[a], l[b] = l[b], l[a]
    return l
print(swaps(100), swaps(10000))
def slices(n):
    l = list(range(30))
    t = 0
    for i in range(n):
        part = l[i % 10:i % 10 + 5]
        t += part[0] + len(part) + sum(part)
        l[i % 5:i % 5 + 2] = [t % 100, i % 100]
    return t, l
print(slices(2000))
def two_d(n):
    g = [[0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            g[i][j] = i * j
            g[j][i] += 1
    return sum(map(sum, g)), g[3][:5]
print(two_d(10), two_d(120))
def contains(n):
    l = []
    c = 0
    for i in range(n):
        x = i * i % 97
        if x not in l:
            l.append(x)
        else:
            c += l.index(x)
    return c, len(l)
print(contains(2000))
def alias(n):
    a = b = [0]
    for i in range(n):
        a.append(i)
        b[0] += a[-1]
        if i == n // 2:
            a = a[:]
    return a[0], b[0], len(a), len(b)
print(alias(300), alias(12000))
def rotate(n):
    q = [1, 2, 3, 4, 5]
    for i in range(n):
        q.append(q.pop(0) + 1)
    return q
print(rotate(10001))
