import math
def f(z, c, n):
    t = 0
    for i in range(n):
        z = z * z * 0.5 + c - (z - c) * c
        t += abs(z)
    return z, t
for k in range(5):
    print(f(0, complex(0.1, 0.2 * k), 300), f(1j, 0.25 - 1j / (k + 1), 50))
class C(complex):
    def __add__(self, o): return "add"
    def __radd__(self, o): return "radd"
    def __mul__(self, o): return "mul"
print(C(1) + 1j, 1j + C(1), C(2) * C(3), C(2) - C(3), 1j - C(2), abs(C(3 + 4j)))
for a, b in [(3, 4), (1e200, 1e200), (1e-200, 1e-200), (1e154, 1e-154), (5e-324, 5e-324), (1.7e308, 1e308), (0.1, 0.2), (1e300, 1), (2.0**299, 2.0**250), (2.0**300, 2.0**290), (1, 2.0**-60), (1, 2.0**-61), (math.inf, math.nan), (math.nan, 1)]:
    for x, y in ((a, b), (-b, a)):
        try: print(abs(complex(x, y)), math.hypot(x, y))
        except OverflowError as e: print(e, math.hypot(x, y))
total = 0.0
for i in range(1, 2000):
    total += abs(complex(i / 7, 1e3 / i)) * math.hypot(i, 1 / i)
print(total)
z = complex(math.inf, 1)
print(z * 1j, z + 1j, z - z, z * z, (1 + 1j) * complex("nan"))
