# limit: OBJECT_SIZE|MEMORY
x = bytes(10**12)  # <-
