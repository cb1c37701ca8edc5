def isqrt(n):
    if n == 0:
        return 0
    x = 1 << ((n.bit_length() + 1) // 2)
    while True:
        y = (x + n // x) // 2
        if y >= x:
            return x
        x = y
for n in (0, 1, 2, 15, 16, 17, 2**62, 2**63 - 1, 2**64, 10**30, 10**31 + 7):
    r = isqrt(n)
    print(n, r, r * r <= n < (r + 1) ** 2)
def collatz(n):
    steps = top = 0
    while n != 1:
        n = 3 * n + 1 if n & 1 else n >> 1
        top = max(top, n)
        steps += 1
    return steps, top
for n in (1, 7, 27, 97, 871, 6171, 77031, 837799, 2**62 - 1, 2**63 - 1):
    print(n, *collatz(n))
def digits(n, base):
    out = []
    n = abs(n)
    while True:
        n, r = divmod(n, base)
        out.append("0123456789abcdefghijklmnopqrstuvwxyz"[r])
        if n == 0:
            return "".join(reversed(out))
for n in (0, 5, 255, -1000, 2**64, 10**20):
    print([digits(n, b) for b in (2, 3, 8, 10, 16, 36)])
pi = 3 * 10**60
def arctan(x, unity):
    total = term = unity // x
    n, sign = 3, -1
    while term:
        term //= x * x
        total += sign * (term // n)
        sign, n = -sign, n + 2
    return total
unity = 10**60
print(4 * (4 * arctan(5, unity) - arctan(239, unity)) // 10**10)
