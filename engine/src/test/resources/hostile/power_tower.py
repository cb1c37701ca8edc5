# limit: OBJECT_SIZE
x = 9 ** 9 ** 9 ** 9  # <-
