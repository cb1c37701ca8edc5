def lcs(a, b):
    m = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a)):
        for j in range(len(b)):
            m[i + 1][j + 1] = m[i][j] + 1 if a[i] == b[j] else max(m[i][j + 1], m[i + 1][j])
    return m[-1][-1]
print(lcs("ABCBDAB", "BDCABA"), lcs("x" * 40, "x" * 30), lcs("abc" * 20, "cab" * 20))
def knap(items, cap):
    best = [0] * (cap + 1)
    for w, v in items:
        for c in range(cap, w - 1, -1):
            if best[c - w] + v > best[c]: best[c] = best[c - w] + v
    return best[cap]
print(knap([(3, 4), (4, 5), (7, 10), (8, 11), (9, 13)], 17), knap([(i % 7 + 1, i * 1.5) for i in range(30)], 60))
def coins(amount):
    ways = [1] + [0] * amount
    for c in (1, 2, 5, 10, 20, 50, 100, 200):
        for i in range(c, amount + 1): ways[i] += ways[i - c]
    return ways[amount]
print(coins(10), coins(200), coins(1000))
def partitions(n):
    p = [1] + [0] * n
    for k in range(1, n + 1):
        for i in range(k, n + 1): p[i] += p[i - k]
    return p[n]
print([partitions(k) for k in (5, 10, 50, 100)], partitions(300))
