# Edges that a fuzzer found: sums of infinities, powers with exact results, windows of searches, and others.
import cmath
import math
import re
from decimal import Decimal, getcontext
from itertools import count
from statistics import harmonic_mean

inf, nan = float("inf"), float("nan")


def show(function, *arguments):
    try:
        print(function(*arguments))
    except (ArithmeticError, ValueError) as e:
        print(type(e).__name__, e)


for numbers in ([inf, -inf], [inf, nan, -inf], [nan, inf], [1.0, nan, inf, -inf], []):
    show(math.fsum, numbers)
show(pow, complex(1.57e-259, 1.9e-312), -4)
print(cmath.acosh(complex(-0.0, nan)), cmath.acosh(complex(inf, nan)))
for pattern in ("", r"\b", r"\B", "$", "a?"):
    compiled = re.compile(pattern)
    print(pattern, compiled.match("abcdef", 4, 2), compiled.search("abcdef", 4, 2), compiled.fullmatch("ab cd", 3, 2))
print(next(count(True)), next(count(False, 2)), next(count(True, True)), count(3.5, True), next(count(False)))
for numbers in ([0, -1], [-1, 0], [1, 0], [1, 2]):
    show(harmonic_mean, numbers)
for base, exponent in (
        ("1E-400", "-51"), ("0.001", "-7"), ("5E-7", "-9"), ("2", "-3"), ("20", "-2"), ("0.5", "-1000"), ("-1E-3", "-3"),
        ("1.10", "-3"), ("3", "60"), ("1.5", "100")):
    for precision in (5, 28):
        getcontext().prec = precision
        print(base, exponent, Decimal(base) ** Decimal(exponent))
kinds = ("NaN", "sNaN", "-NaN12", "1", "0", "Infinity")
for a in kinds:
    for b in kinds:
        for c in kinds:
            show(Decimal(a).fma, Decimal(b), Decimal(c))
for text in ("\\", "a\\", "[\\", '"abc\\', "a+\\", "lambda **e, 1: 1", "lambda **e, *a: 1", "lambda **e, (a): 1"):
    try:
        print(eval(text))
    except SyntaxError as e:
        print(text, e.msg, e.lineno, e.offset)
