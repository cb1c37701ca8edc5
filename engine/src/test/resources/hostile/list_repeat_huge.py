# limit: OBJECT_SIZE
x = [0] * 10**10  # <-
