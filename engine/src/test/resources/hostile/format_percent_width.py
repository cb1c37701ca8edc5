# limit: OBJECT_SIZE
x = "%2000000000d" % 1  # <-
