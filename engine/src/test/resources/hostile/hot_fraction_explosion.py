# limit: STEPS|MEMORY|OBJECT_SIZE
from fractions import Fraction
x = Fraction(3, 7)
while True:
    x = x * x + x
