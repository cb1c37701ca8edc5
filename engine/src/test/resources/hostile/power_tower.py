# limit: OBJECT_SIZE|MEMORY|STEPS
x = 9 ** 9 ** 9 ** 9  # <-
