# limit: OBJECT_SIZE|MEMORY
x = [0] * 10**10  # <-
