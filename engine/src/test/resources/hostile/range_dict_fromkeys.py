# limit: OBJECT_SIZE
dict.fromkeys(range(10**11))  # <-
