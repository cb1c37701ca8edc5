for b in (-3, -2, -1, 0, 1, 2, 3, 7, 10):
    print(b, [b ** e for e in range(0, 12)])
print(2 ** 62, 2 ** 63, 2 ** 64, (-2) ** 63, (-2) ** 64, 3 ** 39, 3 ** 40, 3 ** 41, 10 ** 18, 10 ** 19)
print(2 ** -1, 2 ** -2, (-2) ** -1, (-2) ** -3, 10 ** -5)
print(2 ** 0.5, 2.0 ** 3, 2.0 ** -3, (-8) ** 3.0, 0.0 ** 0, 0 ** 0.0, 1 ** 10**6, 1.5 ** 2.5)
print(-2 ** 2, (-2) ** 2, 2 ** 3 ** 2, (2 ** 3) ** 2, 2 ** -1 ** 2, -2 ** -2)
print(pow(3, 200, 13), pow(-3, 201, 13), pow(3, 200, -13), pow(2, 10**6, 10**9 + 7), pow(7, 0, 1), pow(3, -1, 7), pow(3, -2, 7))
print(pow(10**30, 10**3, 10**9 + 7), pow(2, 3, 2**64), pow(2, 100, 2**70 + 1))
for f in (lambda: pow(2, -1, 4), lambda: pow(2.0, 3, 5), lambda: pow(2, 3.0, 5), lambda: pow("a", 2), lambda: 2 ** "a", lambda: 2.0 ** 10000, lambda: 10.0 ** 400):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(True ** 2, False ** 0, 2 ** True, True ** True, type(True ** True))
