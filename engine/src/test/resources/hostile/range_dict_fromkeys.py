# limit: OBJECT_SIZE
# set: object=8
dict.fromkeys(range(10**11))  # <-
