# limit: STEPS
import sys
sys.set_int_max_str_digits(0)
x = 7
n = 0
while True:
    x = x * x
    n += len(str(x))
