# limit: OBJECT_SIZE|MEMORY
x = 1
n = 1
while True:
    x <<= n  # <-
    n *= 2  # <-
