# limit: OBJECT_SIZE
sorted(range(10**11))  # <-
