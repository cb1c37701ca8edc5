# limit: OBJECT_SIZE|MEMORY
x = (1, 2) * 10**10  # <-
