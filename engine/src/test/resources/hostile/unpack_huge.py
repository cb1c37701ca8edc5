# limit: OBJECT_SIZE
# set: object=8
a, *b = range(10**11)  # <-
