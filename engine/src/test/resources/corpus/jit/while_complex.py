def f(n):
    i, j, k = 0, n, 0
    while (i < j and k < n * 2) or (i == j and k % 7 != 3):
        if i % 3 == 0 or j % 5 == 0 and k > 10:
            i += 1
        elif not (i + j) % 4:
            j -= 1
        else:
            i, j = i + 1, j - (k % 2)
        k += 1
        if k > n * 3: break
    else:
        k = -k
    return i, j, k
print(f(10), f(100), f(5000))
def collatz_max(n):
    best = bi = 0
    for s in range(1, n):
        x, c = s, 0
        while x != 1:
            x = x >> 1 if not x & 1 else 3 * x + 1
            c += 1
        if c > best: best, bi = c, s
    return best, bi
print(collatz_max(30), collatz_max(700))
def chained(n):
    c = 0
    x = 0
    while 0 <= x < n != c:
        x += 1 if 10 < x <= 20 or x > 30 else 2
        c += 1
    return x, c
print(chained(10), chained(9999))
def walrus(n):
    it = iter(range(n))
    t = 0
    while (v := next(it, -1)) >= 0:
        if (sq := v * v) % 2: t += sq
    return t, v
print(walrus(10), walrus(10000))
def truthiness(n):
    l, s, d, f, t = list(range(n)), "x" * (n // 2), {i: i for i in range(n // 3)}, n / 4, 0
    while l or s or d or f:
        if l: l.pop()
        if s: s = s[:-1]
        if d: d.popitem()
        if f: f = f - 0.5 if f > 0.5 else 0.0
        t += 1
    return t
print(truthiness(10), truthiness(600))
def nested_while(n):
    a = 0
    out = 0
    while a < n:
        b = a
        while b:
            c = b
            while c > 0:
                c -= 3
                out += 1
                if out % 11 == 0: break
            else:
                out += 100
            b //= 2
        a += 1
    return out
print(nested_while(10), nested_while(200))
def bisect(n):
    hits = 0
    for target in range(n):
        lo, hi = 0, n * n
        while lo < hi:
            mid = (lo + hi) >> 1
            if mid * mid >= target * 3: hi = mid
            else: lo = mid + 1
        hits += lo
    return hits
print(bisect(5), bisect(1000))
