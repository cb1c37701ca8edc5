# limit: OBJECT_SIZE
print(0.5 in range(10**13))  # <-
