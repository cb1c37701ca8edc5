# limit: OBJECT_SIZE
# set: object=8
l = []
l[:] = range(10**11)  # <-
