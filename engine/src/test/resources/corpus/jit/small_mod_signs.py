def f(m, n):
    t = []
    for i in range(-n, n):
        r = i % m
        if not (0 <= r < m if m > 0 else m < r <= 0):
            t.append((i, r))
    return t, (-n) % m, n % m, (-n) // m, n // m
for m in (1, -1, 2, -2, 8, -8, 10, 2**62, -2**63, 3.0, -0.5):
    print(m, f(m, 300))
