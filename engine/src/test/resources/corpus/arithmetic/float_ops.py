vals = [0.0, -0.0, 1.5, -2.5, 1e308, 1e-308, float("inf"), float("-inf"), float("nan")]
for a in vals:
    print(a, [a + b for b in vals])
    print([a * b for b in vals])
    print([a - b for b in vals])
    print([a == b for b in vals], [a < b for b in vals], [a >= b for b in vals])
for a, b in [(7.5, 2), (-7.5, 2), (7.5, -2), (-7.5, -2), (5.5, 0.1), (1e300, 3.3), (-0.0, 3), (0.0, -3), (6.0, 3.0), (-6.0, 3.0), (1e17, 10), (0.3, 0.1), (-1e-20, 3.0),
             (float("inf"), 2), (5, float("inf")), (-5, float("inf")), (5, float("-inf"))]:
    print(a, b, a // b, a % b, divmod(a, b))
print(1e308 + 1e308, 1e308 * 10, -1e308 * 10, 1e-320 / 10, 5e-324 / 2)
print(0.1 + 0.7, 0.1 * 3, 1 - 0.9, 1e16 + 1, 1e16 + 2, 2**53 + 1.0)
print(abs(-2.5), -(-0.0), +(-0.0), abs(-0.0), bool(0.0), bool(-0.0), bool(float("nan")), bool(1e-320))
