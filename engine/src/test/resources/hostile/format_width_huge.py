# limit: OBJECT_SIZE
x = "{:9999999999}".format(1)  # <-
