# limit: OBJECT_SIZE
print(*range(10**11))  # <-
