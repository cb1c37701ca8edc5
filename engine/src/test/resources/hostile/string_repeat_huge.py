# limit: OBJECT_SIZE
x = "ab" * 10**12  # <-
