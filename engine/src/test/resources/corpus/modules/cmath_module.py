"""Functions of complex numbers."""
import cmath
from cmath import inf, nan, pi

NUMBERS = [
    0j, 1, -1, 2.5, -0.0, 1j, -1j, 3 + 4j, -3 - 4j, 0.5 + 0.25j, -0.75 + 1e-3j, 1e200 + 1e200j,
    1e-310 + 1e-310j, complex(-2, -0.0), complex(-2, 0.0), complex(0.5, -0.0), 1e-20 + 1j,
]
FUNCTIONS = "sqrt exp log log10 sin cos tan sinh cosh tanh asin acos atan asinh acosh atanh".split()


def show(z):
    return f"({z.real:.10g}, {z.imag:.10g})"


for name in FUNCTIONS:
    function = getattr(cmath, name)
    for z in NUMBERS:
        try:
            print(name, z, show(function(z)))
        except (ValueError, OverflowError, ZeroDivisionError) as error:
            print(name, z, type(error).__name__, error)

print("at infinity")
for name in FUNCTIONS:
    function = getattr(cmath, name)
    for x in (-inf, -1.0, -0.0, 0.0, 1.0, inf):
        for y in (-inf, -1.0, -0.0, 0.0, 1.0, inf):
            z = complex(x, y)
            if cmath.isfinite(z):
                continue
            try:
                print(name, z, show(function(z)))
            except (ValueError, OverflowError) as error:
                print(name, z, type(error).__name__, error)

print("not a number")
for name in FUNCTIONS:
    function = getattr(cmath, name)
    for z in (complex(nan, 0), complex(nan, 1), complex(1, nan), complex(nan, nan), complex(inf, nan), complex(-inf, nan)):
        try:
            z2 = function(z)
            print(name, z, abs(z2.real), abs(z2.imag))
        except (ValueError, OverflowError) as error:
            print(name, z, type(error).__name__, error)

print(cmath.polar(3 + 4j), cmath.phase(-1), cmath.phase(complex(-1, -0.0)))
print(show(cmath.rect(2, pi / 3)), cmath.rect(0, 1), cmath.rect(3, 0), cmath.rect(inf, 0), cmath.rect(inf, 1))
try:
    cmath.rect(1, inf)
except ValueError as error:
    print(error)
print(show(cmath.log(8, 2)), show(cmath.log(1j, 10)), show(cmath.log(-1, 1j)))
for call in (lambda: cmath.log(0), lambda: cmath.log(2, 1), lambda: cmath.sqrt("1"), lambda: cmath.polar(1e308 + 1e308j), lambda: cmath.isclose(1, 1, rel_tol=-1), lambda: cmath.sqrt(), lambda: cmath.sqrt(None)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(cmath.isclose(1 + 1j, 1 + 1.0000000001j), cmath.isclose(1, 1.1), cmath.isclose(1, 1.1, rel_tol=0.1), cmath.isclose(0, 1e-10), cmath.isclose(0, 1e-10, abs_tol=1e-9), cmath.isclose(inf, inf), cmath.isclose(nan, nan))
print(cmath.isnan(complex(nan, 1)), cmath.isinf(complex(1, inf)), cmath.isfinite(1j), cmath.isfinite(complex(inf, 1)))
print(cmath.e, cmath.pi, cmath.tau, cmath.inf, cmath.nan, cmath.infj, cmath.nanj)


class Number:
    def __complex__(self):
        return 3 + 4j


class Real:
    def __float__(self):
        return -4.0


class Index:
    def __index__(self):
        return 9


print(cmath.sqrt(Number()), cmath.sqrt(Real()), cmath.sqrt(Index()), cmath.sqrt(True))
