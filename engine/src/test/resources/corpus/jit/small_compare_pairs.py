def cmp(a, b, n):
    lt = le = eq = ne = gt = ge = 0
    for _ in range(n):
        if a < b: lt += 1
        if a <= b: le += 1
        if a == b: eq += 1
        if a != b: ne += 1
        if a > b: gt += 1
        if a >= b: ge += 1
    return lt, le, eq, ne, gt, ge
vals = [0, 1, 1.0, True, 2**53 + 1, 2.0**53, 2**63, 2.0**63, float("inf"), -1]
for a in vals:
    print([cmp(a, b, 110) for b in vals])
for a, b in (("a", "b"), ([1], [1, 2]), ((1,), (1,)), ("x", "x")):
    print(cmp(a, b, 150))
