n = 10**25
print(abs(-n), divmod(n, 7), divmod(-n, 7), pow(n, 2), pow(n, 3, 97), round(n), hash(n) == hash(int(str(n))), str(n), repr(-n), f"{n:,}", f"{n:x}", f"{n:e}", f"{n:.3g}", "%d" % n, "%x" % n, int(float(n)) == n, float(n), bool(n), n.bit_length(), bin(2**70), hex(-2**65), oct(2**64), int(hex(n), 16) == n, max(n, -n), min(n, 1), sum([n, -n, 1]), sorted([n, 1, -n]), n == float(n), n in [n], {n: 1}[10**25], [n].index(10**25), n in range(0, 10**26, 10**25), len(str(2**1000)), 2**1000 % 10**9, -n // 3, -n % 3, n >> 10, n << 3, n & 0xffff, n | 1, n ^ n, ~n)
print(int.from_bytes((2**100).to_bytes(13, "big"), "big") == 2**100, (2**100).bit_count(), (-2**100).bit_length(), int("1" + "0" * 30) == 10**30, 10**30 / 10**28, 10**30 // 10**28, 10**30 % 999, -10**30 // 999, 3**100 // 3**98, 7**77 % 10**10)
for f in (lambda: n / 0, lambda: n // 0, lambda: n % 0, lambda: n << -1, lambda: float(10**400), lambda: 10**400 * 1.0, lambda: int("9" * 5000), lambda: str(10**5000), lambda: chr(n), lambda: [1][n], lambda: "a" * n, lambda: range(n)[n], lambda: [0] * n, lambda: n & 1.5, lambda: math_missing(n)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
x = 1
for i in range(1, 40): x = x * i + i
print(x, x % 1000007, type(x).__name__)
print(9007199254740993 == 9007199254740993.0, 9007199254740993 < 9007199254740992.0, 2**1023 * 2.0 == 2.0**1024 if False else True, 2**62 + 2**62 == 2**63, (2**63 - 1) + 1 - 1, -(2**63) - 1 + 1, (2**32) ** 2, (2**31) * (2**32), 3037000500**2, (-3037000500)**2 - 2**63)
