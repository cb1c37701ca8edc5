# limit: STEPS|MEMORY|OBJECT_SIZE
[*range(10**11)]  # <-
