# limit: WALL_TIME
# set: steps=none wall=400
import math
x = (1 << 8000000) - 1
while True:
    math.gcd(x, (1 << 7900001) + 7)
