def grow(start, step, n):
    t = start
    out = []
    for i in range(n):
        t += step
        if i % (n // 4) == 0:
            out.append(t)
    return t, out
print(grow(2**63 - 5000, 1, 10000))
print(grow(-2**63 + 5000, -1, 10000))
print(grow(2**62, 2**50, 10000))
print(grow(2**63 + 5000, -1, 10000))
print(grow(-2**63 - 5000, 1, 10000))
t = 2**63 - 300
for i in range(600):
    t += 1
print(t)
t = 2**63 - 300
kinds = []
for i in range(600):
    t = t + 1 if i < 400 else t - 1
    if i in (298, 299, 300, 301, 599):
        kinds.append((i, t))
print(kinds)
x = y = 2**63 - 150
for i in range(300):
    x, y = y + 1, x - 1
print(x, y)
