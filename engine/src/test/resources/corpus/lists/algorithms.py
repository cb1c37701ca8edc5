def bubble(l):
    l = l[:]
    for i in range(len(l)):
        for j in range(len(l) - 1 - i):
            if l[j] > l[j + 1]:
                l[j], l[j + 1] = l[j + 1], l[j]
    return l
def quick(l):
    if len(l) <= 1:
        return l
    p = l[len(l) // 2]
    return quick([x for x in l if x < p]) + [x for x in l if x == p] + quick([x for x in l if x > p])
def merge(l):
    if len(l) < 2:
        return l
    m = len(l) // 2
    a, b = merge(l[:m]), merge(l[m:])
    out = []
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i] <= b[j]:
            out.append(a[i]); i += 1
        else:
            out.append(b[j]); j += 1
    return out + a[i:] + b[j:]
def heap(l):
    h = []
    for x in l:
        h.append(x)
        i = len(h) - 1
        while i and h[(i - 1) // 2] > h[i]:
            h[i], h[(i - 1) // 2] = h[(i - 1) // 2], h[i]
            i = (i - 1) // 2
    out = []
    while h:
        out.append(h[0])
        last = h.pop()
        if h:
            h[0] = last
            i = 0
            while True:
                c = 2 * i + 1
                if c >= len(h):
                    break
                if c + 1 < len(h) and h[c + 1] < h[c]:
                    c += 1
                if h[c] >= h[i]:
                    break
                h[i], h[c] = h[c], h[i]
                i = c
    return out
for data in ([5, 2, 9, 1, 5, 6], [], [1], [2, 1], list("sorting"), [1.5, 1, 2**65, -3], [(i * 37) % 101 for i in range(100)]):
    rs = [f(data) for f in (bubble, quick, merge, heap)]
    print(all(r == sorted(data) for r in rs), rs[0][:10])
def bisect(l, x):
    lo, hi = 0, len(l)
    while lo < hi:
        mid = (lo + hi) // 2
        if l[mid] < x:
            lo = mid + 1
        else:
            hi = mid
    return lo
print([bisect(list(range(0, 100, 3)), x) for x in (-1, 0, 1, 50, 99, 200)])
sieve = [True] * 200
sieve[0] = sieve[1] = False
for i in range(2, 15):
    if sieve[i]:
        sieve[i * i::i] = [False] * len(sieve[i * i::i])
print([i for i, p in enumerate(sieve) if p])
def perms(l):
    if not l:
        return [[]]
    return [[x] + p for i, x in enumerate(l) for p in perms(l[:i] + l[i + 1:])]
print(perms([1, 2, 3]), len(perms(list("abcde"))))
tri = [[1]]
for _ in range(8):
    r = tri[-1]
    tri.append([1] + [a + b for a, b in zip(r, r[1:])] + [1])
print(tri)
def queens(n, row=0, cols=()):
    if row == n:
        return 1
    return sum(queens(n, row + 1, cols + (c,)) for c in range(n) if all(c != d and abs(c - d) != row - r for r, d in enumerate(cols)))
print([queens(n) for n in range(1, 7)])
