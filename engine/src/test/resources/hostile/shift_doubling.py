# limit: OBJECT_SIZE
x = 1
n = 1
while True:
    x <<= n  # <-
    n *= 2  # <-
