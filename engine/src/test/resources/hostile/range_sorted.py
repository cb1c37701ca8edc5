# limit: STEPS|MEMORY|OBJECT_SIZE
sorted(range(10**11))  # <-
