# limit: OBJECT_SIZE
x = pow(7, 10**12)  # <-
