# limit: OBJECT_SIZE
# set: object=8
set(range(10**11))  # <-
