# limit: OBJECT_SIZE|MEMORY
x = 1 << 10**12  # <-
