# limit: OBJECT_SIZE
import math
x = math.factorial(10**9)  # <-
