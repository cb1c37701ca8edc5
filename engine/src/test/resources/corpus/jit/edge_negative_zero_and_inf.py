def f(n):
    z, out = 0.0, []
    for i in range(n):
        z = -z
        if i % 100 == 0: out.append(z)
        z = z * (1 if i % 3 else -1)
    return out[:5], z, str(z)
print(f(2), f(101), f(500))
def g(n):
    x, n_inf = 1.5, 0
    for i in range(n):
        x = x * x
        if x == float("inf"): n_inf += 1; x = -x
        if x < -1e300: x = 1.0001
    return x, n_inf
print(g(20), g(1000))
def h(n):
    nan, c = float("nan"), 0
    for i in range(n):
        v = nan if i % 2 else float(i)
        if v == v: c += 1
        if not v < 5: c += 10
        if v != v: c += 100
        if v > 2 or v <= 2: c += 1000
        c += int(max(v, 1.0) == 1.0) * 10000
    return c
print(h(10), h(1000))
print([min(0.0, -0.0), max(-0.0, 0.0), 0.0 == -0.0, -0.0 + 0, 0 * -1.0, -0.0 - 0.0, abs(-0.0), int(-0.0), round(-0.4), -0.0 // 1, -0.0 % 1, 5 // -inf if (inf := float("inf")) else 0, inf - inf, inf * 0, inf // 1, 1 // inf, -1 // inf, 1 % inf, -1 % inf])
