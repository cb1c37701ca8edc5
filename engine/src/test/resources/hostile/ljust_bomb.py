# limit: OBJECT_SIZE|MEMORY
x = "1".ljust(10**10)  # <-
