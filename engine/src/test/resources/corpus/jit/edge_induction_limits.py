def up(a, b, st):
    n, last = 0, None
    for i in range(a, b, st): n += 1; last = i
    return n, last
for args in ((0, 0, 1), (5, 5, -1), (0, 1, 2**62), (2**63 - 3, 2**63 + 3, 1), (-2**63 + 2, -2**63 - 3, -1), (0, 2**63 - 1, 2**61), (2**63 - 1, -2**63, -2**62), (2**31 - 3, 2**31 + 3, 1), (-2**31 + 2, -2**31 - 4, -2), (2**62, 2**64, 2**61), (-5, 5, 3), (10, -10, -7)):
    print(args, up(*args))
for start in (2**31 - 150, 2**63 - 150, -2**63 - 50, 2**32 - 120):
    t = 0
    for i in range(start, start + 300): t ^= i
    print(start, t, i)
i = 2**63 - 200
n = 0
while i < 2**63 + 200: i += 1; n += 1
print(i, n)
i = -2**63 + 150
while i > -2**63 - 150: i -= 3
print(i)
l = list(range(10))
def idx(n):
    t = 0
    for i in range(-n, n):
        try: t += l[i]
        except IndexError: t += 1
    return t
print(idx(5), idx(10), idx(400))
def downward(l):
    t, i = 0, len(l) - 1
    while i >= 0: t = t * 3 % 1009 + l[i]; i -= 1
    return t, i
print(downward(list(range(300))), downward([]), downward([0.5] * 200))
