for x in (0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 2.4, 2.6, -2.4, 1e16, 123456789.5, 0.49999999999999994, 4503599627370495.5):
    print(x, round(x), int(x), x.__trunc__(), x.__floor__(), x.__ceil__())
for x in (2.675, 1.005, 0.125, 0.375, 1.25, 1.35, -1.25, 1234.5678, 5.015, 1e22, 0.1 + 0.2):
    print(x, [round(x, n) for n in (0, 1, 2, 3, 5, 10, 20)])
for n in (-1, -2, -3, -5):
    print(n, round(1250.0, n), round(1234.5678, n), round(1250, n), round(1350, n), round(-1250, n), round(15, n), round(25, n), round(10**20 + 5, n))
print(round(5), round(-5, 3), round(True), round(10**30), round(10**30, -29), round(5, 10**5))
print(type(round(2.5)), type(round(2.5, 0)), type(round(2, 1)), round(2.5, None))
for f in (lambda: round(float("nan")), lambda: round(float("inf")), lambda: round("a"), lambda: round(1.5, "a"), lambda: round(1.5, 1.0)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(round(float("nan"), 2), round(float("inf"), 2), round(1.7976931348623157e308, 2), round(1e-300, 400), round(123.456, -400))
try:
    print(round(1.7976931348623157e308, -308))
except OverflowError as e:
    print(e)
