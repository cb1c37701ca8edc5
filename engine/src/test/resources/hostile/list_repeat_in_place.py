# limit: OBJECT_SIZE
x = [None]
x *= 10**10  # <-
