def sh(n):
    t = 0
    for i in range(n):
        t = (t ^ (i << (i % 70))) & 0xffffffffffff
        t += (i * 977) >> (i % 13)
    return t
print(sh(10000))
def left(n):
    x = 1
    out = []
    for i in range(n):
        x <<= 1
        if i in (61, 62, 63, 64, 100):
            out.append(x)
    return out, x.bit_length()
print(left(300))
def right(n):
    x = -(1 << 500)
    for i in range(n):
        x >>= 1
    return x
print(right(450), right(600), right(3))
def rot(x, n):
    for _ in range(n):
        x = ((x << 7) | (x >> 57)) & 0xffffffffffffffff
    return x
print(rot(0x123456789abcdef, 1000))
def bits(n):
    c = 0
    for i in range(n):
        v = i
        while v:
            c += v & 1
            v >>= 1
    return c
print(bits(5000))
def neg_shift(n):
    e = 0
    for i in range(n):
        try:
            1 << (5 - i % 10)
        except ValueError:
            e += 1
    return e
print(neg_shift(3000))
x = 12345
for i in range(2000):
    x ^= (x << 13) & 0xffffffff
    x ^= x >> 17
    x ^= (x << 5) & 0xffffffff
print(x)
