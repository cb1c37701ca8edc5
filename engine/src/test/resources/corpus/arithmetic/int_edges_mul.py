edges = [0, 1, -1, 3, 46341, -46341, 3037000499, 3037000500, 2**31, -2**31, 2**32, 2**62, -2**62, 2**63 - 1, -2**63, 2**63]
for a in edges:
    print([a * b for b in edges])
x = 1
for i in range(70):
    x *= -2
print(x)
x = 1
for i in range(1, 30):
    x *= i
    print(i, x)
print((2**63 - 1) * (2**63 - 1) - (2**126 - 2**64 + 1))
print(-2**63 * -1, -2**63 * -1 * -1)
