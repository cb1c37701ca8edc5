def add(a, b, n):
    r = a
    for _ in range(n):
        r = a + b
    return r
def mul(a, b, n):
    r = a
    for _ in range(n):
        r = a * b
    return r
def sub(a, b, n):
    r = a
    for _ in range(n):
        r = a - b
    return r
vals = [1, -3, 2.5, True, 2**63 - 1, -2**63, 2**64, 0.0]
for a in vals:
    print([add(a, b, 120) for b in vals])
    print([mul(a, b, 120) for b in vals])
    print([sub(a, b, 120) for b in vals])
