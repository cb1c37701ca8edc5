# limit: OBJECT_SIZE
print(len(list(range(10**12))))  # <-
