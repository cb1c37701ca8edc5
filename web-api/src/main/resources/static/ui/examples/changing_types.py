# Compiled code guesses types from what it saw. When another one comes,
# a guard fails, the interpreter takes over, and it is compiled anew.
from fractions import Fraction


def weighted(values, factor):
    total = 0
    for value in values:
        total += value * factor
    return total


for round in range(400):
    ints = weighted(range(2000), 3)
print("with ints     ", ints)

for round in range(400):
    floats = weighted([0.5, 1.5, 2.5] * 600, 3)
print("with floats   ", floats)

exact = weighted([Fraction(1, 3), Fraction(1, 6)], 3)
print("with fractions", exact)

words = weighted([len(word) for word in "a few short words".split()], 3)
[ints, floats, str(exact), words]
