# limit: OBJECT_SIZE
x = (1, 2) * 10**10  # <-
