nan = float("nan")
inf = float("inf")
def counts(vals, rounds):
    lt = le = gt = ge = eq = ne = 0
    for r in range(rounds):
        for a in vals:
            for b in vals:
                if a < b: lt += 1
                if a <= b: le += 1
                if a > b: gt += 1
                if a >= b: ge += 1
                if a == b: eq += 1
                if a != b: ne += 1
    return lt, le, gt, ge, eq, ne
print(counts([1.0, 2.0, nan], 100))
print(counts([0.0, -0.0, nan, inf, -inf], 60))
print(counts([1, 1.0, True, 2**53, 2.0**53, 2**53 + 1], 60))
print(counts([2**63, 2.0**63, 2**63 - 1, -inf], 60))
def not_branches(vals, rounds):
    c = [0] * 6
    for _ in range(rounds):
        for a in vals:
            if not a < 1.0: c[0] += 1
            if not a <= 1.0: c[1] += 1
            if not a > 1.0: c[2] += 1
            if not a >= 1.0: c[3] += 1
            if not a == 1.0: c[4] += 1
            if not a != 1.0: c[5] += 1
    return c
print(not_branches([nan, 1.0, 2.0, 0.0, -inf], 200))
x = 0.0
k = 0
while not x >= 10.0:
    x += 0.1
    k += 1
print(k, x)
k = 0
x = nan
while not x < 5.0:
    k += 1
    if k > 500:
        x = 1.0
print(k)
m = nan
for v in [3.0, nan, 1.0] * 100:
    if not (m <= v):
        m = v
print(m)
