vals = [0, 1, -1, 255, -256, 2**31, -2**31, 2**63 - 1, -2**63, 2**63, 2**64 - 1, -2**64, 0x123456789abcdef0123456789]
for a in vals:
    print(a, ~a, [a & b for b in vals])
    print([a | b for b in vals])
    print([a ^ b for b in vals])
print(True & 1, True & True, True | False, True ^ True, True & 3, ~True, ~False)
print(type(True & True), type(True & 1), type(True ^ False))
x = 0
for i in range(0, 100, 7):
    x |= 1 << i
print(x, bin(x), hex(x), oct(x), x.bit_length(), bin(x).count("1"), x.bit_count())
for v in vals:
    print(v.bit_length(), v.bit_count(), bin(v), oct(v), hex(v))
