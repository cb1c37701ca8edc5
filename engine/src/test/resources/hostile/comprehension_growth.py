# limit: STEPS|MEMORY|OBJECT_SIZE
x = [i for i in range(10**11)]  # <-
