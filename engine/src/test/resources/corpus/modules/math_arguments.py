# What functions of math say of arguments that they do not take.
import math

calls = [
    lambda: math.prod([2, 3], start=4), lambda: math.prod([], start="x"), lambda: math.prod([1], 2),
    lambda: math.prod(), lambda: math.prod([1], start=2, more=3), lambda: math.prod(7),
    lambda: math.prod(iterable=[1]),
    lambda: math.prod([2, 3], begin=1), lambda: math.hypot(x=1), lambda: math.hypot(3, 4, y=0),
    lambda: math.isclose(1, 1.1, 0.2), lambda: math.isclose(1, 1.1, rel_tol=0.2), lambda: math.isclose(1),
    lambda: math.isclose(b=1, a=1.5, abs_tol=0.5), lambda: math.isclose(1, 2, tol=3),
    lambda: math.gcd(12, 18, 27), lambda: math.gcd(a=1), lambda: math.lcm(4, 6), lambda: math.lcm(b=2),
    lambda: math.perm(1, 2 ** 1000), lambda: math.perm(2 ** 70, 2), lambda: math.perm(5, -2 ** 80),
    lambda: math.perm(2 ** 70, 2 ** 69), lambda: math.perm(-1, 2), lambda: math.perm(5, 6),
    lambda: math.perm(4, 2.0), lambda: math.comb(5, 2 ** 70), lambda: math.comb(2 ** 70, 2 ** 70 - 1),
]
for call in calls:
    try:
        print(call())
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
