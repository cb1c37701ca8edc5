for n in (0, 1, 2, 31, 32, 61, 62, 63, 64, 65, 127, 128):
    print(n, 1 << n, -1 << n, 3 << n, (2**63 - 1) >> n, -2**63 >> n, 10**30 >> n, -10**30 >> n, -1 >> n, 5 << n >> n)
for f in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 10**30 << -3, lambda: 0 << -1):
    try:
        print(f())
    except ValueError as e:
        print("ValueError", e)
print(0 << 10**12, 0 >> 10**30, 1 >> 10**30, -1 >> 10**30, 10**30 >> 10**20)
print(True << 3, True >> 1, 1 << True)
for x in (4611686018427387904, -4611686018427387904, -4611686018427387905, 4611686018427387903):
    print(x << 1, x << 2, x >> 1)
try:
    1.0 << 2
except TypeError as e:
    print(e)
try:
    1 >> 2.0
except TypeError as e:
    print(e)
for count in 10**20, 2**66, 2**900:
    for value in 0, 1, -1, True, 2**70:
        try:
            print(value << count, value >> count)
        except OverflowError as e:
            print(e, value >> count)
