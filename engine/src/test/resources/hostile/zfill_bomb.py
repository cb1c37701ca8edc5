# limit: OBJECT_SIZE
x = "1".zfill(10**10)  # <-
