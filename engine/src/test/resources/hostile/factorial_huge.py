# limit: STEPS|OBJECT_SIZE|MEMORY|WALL_TIME
import math
x = math.factorial(10**9)  # <-
