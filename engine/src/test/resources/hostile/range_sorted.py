# limit: OBJECT_SIZE
# set: object=8
sorted(range(10**11))  # <-
