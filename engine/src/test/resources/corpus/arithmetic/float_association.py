# Sums that need care with associativity of floats: no reordering is allowed.
a, b, c = 0.1, 0.2, 0.3
print((a + b) + c, a + (b + c), (a + b) + c == a + (b + c))
vals = [1e16, 1.0, -1e16, 1.0]
t = 0.0
for v in vals:
    t += v
print(t, sum(vals), sum(reversed(vals)))
t = 0
for v in [0.1] * 10:
    t += v
print(t, sum([0.1] * 10))
x = 1e-8
for i in range(30):
    x = x * 1.5 - x / 3 + 1e-9
print(x)
y = 1
for i in range(40):
    y = y * 0.9 + i % 3
print(y)
print(0.1 * 3 == 0.3, 0.1 + 0.1 + 0.1 == 0.3, 3 * 0.1 - 0.3)
p = 1.0
n = 0
while p + 1.0 != 1.0:
    p /= 2
    n += 1
print(n, p)
h = sum(1 / k for k in range(1, 1001))
g = sum(1 / k for k in range(1000, 0, -1))
print(h, g, h == g)
