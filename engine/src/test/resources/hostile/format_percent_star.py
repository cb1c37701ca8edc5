# limit: OBJECT_SIZE|MEMORY|ERROR
x = "%*d" % (2000000000, 1)  # <-
