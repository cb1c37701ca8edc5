# limit: OBJECT_SIZE|MEMORY|STEPS
x = 2 ** 10**10  # <-
