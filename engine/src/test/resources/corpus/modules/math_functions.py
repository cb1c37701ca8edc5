import math
print(math.pi, math.e, math.tau, math.inf, math.nan)
print(math.sqrt(2), math.sqrt(16), math.floor(2.7), math.floor(-2.7), math.ceil(2.1), math.ceil(-2.1), math.trunc(-2.7), math.fabs(-3), math.factorial(10), math.factorial(25), math.gcd(12, 18), math.gcd(), math.gcd(0, 5), math.gcd(2**70, 6**30), math.lcm(4, 6), math.lcm(), math.comb(10, 3), math.perm(5, 2), math.perm(4), math.isqrt(99), math.isqrt(10**30), math.copysign(1, -0.0), math.fmod(-7, 3), math.modf(2.5), math.frexp(8.0), math.ldexp(0.5, 4), math.hypot(3, 4), math.dist([0, 0], [3, 4]), math.prod([1, 2, 3]), math.prod([]), math.prod([2.5, 2]), math.degrees(math.pi), math.radians(180), math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1), math.fsum([0.1] * 10), math.floor(10**20), math.ceil(1e20), math.log2(8), math.log10(1000), math.log(1), math.log(8, 2), math.exp(0), math.pow(2, 10), math.remainder(7, 3), math.ulp(1.0), math.nextafter(1.0, 2.0))
print(round(math.sin(1), 12), round(math.cos(1), 12), round(math.tan(1), 12), round(math.asin(0.5), 12), round(math.acos(0.5), 12), round(math.atan(1), 12), round(math.atan2(1, -1), 12), round(math.sinh(1), 12), round(math.exp(1), 12), round(math.log(10), 12), round(math.exp(-1.5), 12), round(math.log1p(0.5), 12), round(math.expm1(0.5), 12), round(math.gamma(5), 10), round(math.erf(0.5), 12), math.log(2**2000) > 1386, math.log10(10**400), math.log2(2**1500))
for f in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1), lambda: math.factorial(-1), lambda: math.factorial(1.5), lambda: math.sqrt("a"), lambda: math.floor(math.inf), lambda: math.ceil(math.nan), lambda: math.exp(1000), lambda: math.acos(2), lambda: math.gcd(1.5), lambda: math.isqrt(-1), lambda: math.comb(-1, 2), lambda: math.pow(0, -1), lambda: math.fmod(1, 0), lambda: math.sqrt(), lambda: math.log(10, 1), lambda: math.nope, lambda: math.sqrt(10**400), lambda: math.comb(5, 10), lambda: math.ldexp(1.0, 5000), lambda: math.pow(-8, 1/3), lambda: math.cos(math.inf)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class F:
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __trunc__(self): return "trunc"
    def __float__(self): return 4.0
print(math.floor(F()), math.ceil(F()), math.trunc(F()), math.sqrt(F()), math.sqrt(True), math.sqrt(10**20))
