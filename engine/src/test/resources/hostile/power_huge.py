# limit: OBJECT_SIZE
x = 2 ** 10**10  # <-
