# limit: OBJECT_SIZE
[*range(10**11)]  # <-
