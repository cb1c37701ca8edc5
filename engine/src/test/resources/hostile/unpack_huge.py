# limit: OBJECT_SIZE
a, *b = range(10**11)  # <-
