# limit: OBJECT_SIZE
x = "%*d" % (2000000000, 1)  # <-
