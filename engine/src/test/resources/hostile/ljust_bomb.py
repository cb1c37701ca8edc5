# limit: OBJECT_SIZE
x = "1".ljust(10**10)  # <-
