def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
def egcd(a, b):
    if a == 0:
        return b, 0, 1
    g, x, y = egcd(b % a, a)
    return g, y - (b // a) * x, x
def powmod(b, e, m):
    r = 1
    b %= m
    while e:
        if e & 1:
            r = r * b % m
        b = b * b % m
        e >>= 1
    return r
for a, b in ((12, 18), (2**63, 2**62), (10**30, 6**40), (0, 5), (-12, 18), (17, 0)):
    print(a, b, gcd(a, b))
for a, b in ((240, 46), (10**18 + 9, 10**9 + 7), (2**89 - 1, 2**61 - 1)):
    g, x, y = egcd(a, b)
    print(g, x, y, a * x + b * y == g)
for m in (7, 10**9 + 7, 2**61 - 1, 2**63 + 9, 10**25 + 13):
    print(m, powmod(3, 10**18, m), powmod(3, 10**18, m) == pow(3, 10**18, m))
def is_prime(n):
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True
print([n for n in range(100) if is_prime(n)])
print([is_prime(n) for n in (2**61 - 1, 2**63 - 25, 2**64 - 59, 2**89 - 1, 2**67 - 1, 10**18 + 9)])
