# limit: OBJECT_SIZE|MEMORY|ERROR
x = "%.2000000000f" % 1.5  # <-
