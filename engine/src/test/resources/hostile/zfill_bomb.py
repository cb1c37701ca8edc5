# limit: OBJECT_SIZE|MEMORY
x = "1".zfill(10**10)  # <-
