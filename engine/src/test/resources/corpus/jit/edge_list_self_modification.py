def f(n):
    l = [3, 1, 2]
    for i in range(n):
        l[l[0] % len(l)] = i % 7
        l[0], l[-1] = l[-1], l[0]
        l.append(l[i % len(l)])
        if len(l) > 9: l = l[3:]
        if i % 17 == 0: l.sort()
        if i % 23 == 0: l.insert(i % 4, True)
    return l
print(f(10)); print(f(200)); print(f(3000))
def g(n):
    l = list(range(n))
    i = 0
    while i < len(l):
        if l[i] % 3 == 0: del l[i]
        else: i += 1
    return len(l), l[:5]
print(g(10), g(1000))
def h():
    l = [1, 2, 3]
    c = 0
    for x in l:
        c += 1
        l.insert(0, x) if c < 300 else l.clear()
    return c, l
print(h())
def k(n):
    l = [0] * 10
    for i in range(n): l[i % 10:i % 10 + 1] = [i, i] if len(l) < 30 else []
    return len(l), l[:4]
print(k(20), k(1000))
