# limit: STEPS|MEMORY|OBJECT_SIZE|decimal.Overflow
from decimal import Decimal, getcontext
getcontext().prec = 10**6
x = Decimal(3)
while True:
    x = x * x + 1
