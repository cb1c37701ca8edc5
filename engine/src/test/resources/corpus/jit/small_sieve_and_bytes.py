def sieve(n):
    flags = [True] * (n + 1)
    flags[0] = flags[1] = False
    i = 2
    while i * i <= n:
        if flags[i]:
            for j in range(i * i, n + 1, i): flags[j] = False
        i += 1
    return [i for i, f in enumerate(flags) if f]
print(sieve(50), len(sieve(10000)), sum(sieve(5000)))
def int_flags(n):
    flags = [1] * n
    for i in range(2, n):
        if flags[i]:
            for j in range(i + i, n, i): flags[j] = 0
    return sum(flags)
print(int_flags(30), int_flags(4000))
def fnv(data):
    h = 0xcbf29ce484222325
    for b in data:
        h = ((h ^ b) * 0x100000001b3) & 0xffffffffffffffff
    return h
print(hex(fnv(b"")), hex(fnv(b"hello")), hex(fnv(bytes(range(256)) * 20)))
def popcounts(n):
    t = 0
    for b in bytes(i % 256 for i in range(n)):
        while b: b &= b - 1; t += 1
    return t
print(popcounts(1000))
