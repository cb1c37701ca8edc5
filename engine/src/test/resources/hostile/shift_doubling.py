# limit: OBJECT_SIZE
# set: object=8
x = 1
n = 1
while True:
    x <<= n  # <-
    n *= 2  # <-
