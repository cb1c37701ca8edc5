# limit: OBJECT_SIZE
x = "%.2000000000f" % 1.5  # <-
