# limit: OBJECT_SIZE
set(range(10**11))  # <-
