def mix(n, x):
    for i in range(n):
        x ^= x << 7 & 0xffffffff
        x ^= x >> 9
        x = x & 0xffffffff | i & 1
        x = ~x & 0xffffffff if i % 5 == 0 else x
    return x
print(mix(1, 1), mix(100, 1), mix(10001, 12345), mix(500, 2**31 - 1))
def neg(n):
    t = 0
    for i in range(n):
        t ^= -i & 0xff
        t |= ~i & 1
        t += (-i) >> 3
        t -= (-i) // 8
    return t
print(neg(1), neg(200), neg(15000))
