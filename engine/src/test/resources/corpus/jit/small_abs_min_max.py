def f(n):
    lo = hi = total = 0
    for i in range(n):
        x = (i * 37) % 101 - 50
        lo = min(lo, x)
        hi = max(hi, x)
        total += abs(x)
        if i % 3 == 0:
            total += max(i, 5, x) - min(x, 0.5) if i % 6 else 0
    return lo, hi, total
print(f(1), f(100), f(10001))
x = -2**63 + 200
for i in range(400):
    x = -abs(x) - 1
print(x, abs(x))
