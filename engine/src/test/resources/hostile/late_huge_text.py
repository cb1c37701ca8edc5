# limit: WALL_TIME
# set: steps=none wall=400 memory=256
import sys
sys.set_int_max_str_digits(0)
x = (1 << 60000000) - 1
s = str(x)
