def powers(b, n):
    r = 1
    seen = []
    for i in range(n):
        r *= b
        if r % 7 == 3:
            seen.append(i)
    return r, seen[:8]
for b in (2, -2, 3, 10, -7):
    print(powers(b, 200))
def fact(n):
    r = 1
    for i in range(2, n + 1):
        r *= i
    return r
print([fact(k) for k in range(0, 25)], fact(150))
def lcg(seed, n):
    x = seed
    for _ in range(n):
        x = (x * 6364136223846793005 + 1442695040888963407) & 0xffffffffffffffff
    return x
print(lcg(1, 1), lcg(1, 2), lcg(1, 1000), lcg(42, 12000))
def lcg_small(seed, n):
    x = seed
    for _ in range(n):
        x = (x * 1103515245 + 12345) % 2147483648
    return x
print(lcg_small(1, 20000))
acc = 3037000400
for i in range(200):
    acc = acc + 1
    sq = acc * acc
print(acc, sq, sq - 2**63)
m = 1
for i in range(500):
    m = m * 3
    if m > 2**62:
        m = m // 2**40
print(m)
