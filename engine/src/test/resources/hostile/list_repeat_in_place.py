# limit: OBJECT_SIZE|MEMORY
x = [None]
x *= 10**10  # <-
