# limit: OBJECT_SIZE
x = bytes(10**12)  # <-
