# limit: OBJECT_SIZE
# set: object=8
print(*range(10**11))  # <-
