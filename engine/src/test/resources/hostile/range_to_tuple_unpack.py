# limit: OBJECT_SIZE
# set: object=8
[*range(10**11)]  # <-
