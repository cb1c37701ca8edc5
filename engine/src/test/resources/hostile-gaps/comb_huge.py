# limit: STEPS|OBJECT_SIZE|MEMORY|WALL_TIME
import math
x = math.comb(10**9, 5 * 10**8)  # <-
