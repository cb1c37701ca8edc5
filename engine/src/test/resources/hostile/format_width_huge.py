# limit: OBJECT_SIZE|MEMORY|ERROR
x = "{:9999999999}".format(1)  # <-
