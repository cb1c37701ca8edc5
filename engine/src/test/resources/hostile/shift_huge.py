# limit: OBJECT_SIZE
x = 1 << 10**12  # <-
