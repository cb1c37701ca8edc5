# limit: OBJECT_SIZE|MEMORY
x = "{:9999999999}".format(1)  # <-
