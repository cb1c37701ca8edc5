def f(x, n):
    for _ in range(n):
        x = x + 1
    return x
print(f(0, 300), f(0.0, 300), f(1, 300), f(2**63 - 10, 300), f(True, 300), f(-0.0, 0), f(1e16, 300))
for start in (0, 0.5, 2**62, -2**64, False):
    print(f(start, 10), f(start, 10001))
