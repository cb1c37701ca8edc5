def grow(limit):
    l = [1]
    seen = 0
    for x in l:
        seen += x
        if len(l) < limit:
            l.append(x + 1)
    return seen, len(l)
print(grow(5), grow(500), grow(12000))
def shrink(n):
    l = list(range(n))
    seen = []
    for x in l:
        if x % 2 == 0:
            l.pop()
        seen.append(x)
    return len(seen), len(l), seen[-1]
print(shrink(10), shrink(1000), shrink(15000))
def replace(n):
    l = [0] * n
    t = 0
    for i, x in enumerate(l):
        t += x
        if i + 1 < n:
            l[i + 1] = i * 0.5 if i > n // 2 else i
    return t
print(replace(100), replace(10001))
def strategy(n):
    l = [1] * n
    out = 0
    for x in l:
        out += x
        if out == n // 2:
            l[-1] = 2.5
            l[n // 2 + 1] = 7.25
    return out
print(strategy(100), strategy(1000), strategy(12000))
def clear_inside(n):
    l = list(range(n))
    c = 0
    for x in l:
        c += 1
        if x == n // 2:
            l.clear()
    return c, l
print(clear_inside(100), clear_inside(20000))
def rebind(n):
    l = list(range(n))
    c = 0
    for x in l:
        l = [x]
        c += l[0]
    return c, l
print(rebind(1000))
def remove_current(n):
    l = list(range(n))
    for x in l:
        l.remove(x)
    return len(l), l[:5]
print(remove_current(600))
def restart(n):
    l = [1, 2, 3]
    c = 0
    for x in l:
        c += x
        if c < n:
            l.extend([x])
    return c, len(l)
print(restart(2000))
