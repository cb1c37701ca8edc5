# limit: STEPS|MEMORY|OBJECT_SIZE
set(range(10**11))  # <-
