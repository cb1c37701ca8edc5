for x in (0, 1, -1, 2, 2**31, 2**61 - 1, 2**61, 2**61 - 2, -(2**61 - 1), -2**61, 2**63, 2**64, 10**30, -10**30, -2):
    print(x, hash(x))
for x in (0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 0.1, 1e20, 1e300, 2.0**61, 1e-10, float("inf"), float("-inf"), -2.5):
    print(x, hash(x))
print(hash(True), hash(False), hash(-1), hash(-2))
print(hash(()), hash((1,)), hash((1, 2)), hash((1, 2, 3)), hash((1.0, 2)), hash(((), ())), hash((0, -1)))
print((5).__hash__(), (5.0).__hash__())
