def walk(t): return 0 if t is None else t[0] + walk(t[1]) + walk(t[2])
def build(lo, hi):
    if lo >= hi: return None
    m = (lo + hi) // 2
    return (m, build(lo, m), build(m + 1, hi))
for n in (0, 1, 10, 500, 3000): print(n, walk(build(0, n)))
def depth(t): return 0 if t is None else 1 + max(depth(t[1]), depth(t[2]))
print(depth(build(0, 1000)))
def perms(items, k=0):
    if k == len(items): return 1
    c = 0
    for i in range(k, len(items)):
        items[k], items[i] = items[i], items[k]
        c += perms(items, k + 1)
        items[k], items[i] = items[i], items[k]
    return c
print(perms(list(range(6))))
def solve(n, row=0, cols=0, d1=0, d2=0):
    if row == n: return 1
    c = 0
    for col in range(n):
        b = 1 << col
        if cols & b or d1 & 1 << row + col or d2 & 1 << row - col + n: continue
        c += solve(n, row + 1, cols | b, d1 | 1 << row + col, d2 | 1 << row - col + n)
    return c
print([solve(n) for n in range(1, 8)])
