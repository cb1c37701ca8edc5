# limit: OBJECT_SIZE
# set: object=8
print(0.5 in range(10**13))  # <-
