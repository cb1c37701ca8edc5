# limit: OBJECT_SIZE|MEMORY|STEPS
x = pow(7, 10**12)  # <-
