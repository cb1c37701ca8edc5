# limit: OBJECT_SIZE
l = []
l[:] = range(10**11)  # <-
