# limit: STEPS|OBJECT_SIZE|MEMORY
import sys
sys.set_int_max_str_digits(0)
t = "9"
while True:
    int(t)
    t += t
