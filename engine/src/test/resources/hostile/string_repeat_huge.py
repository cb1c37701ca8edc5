# limit: OBJECT_SIZE|MEMORY
x = "ab" * 10**12  # <-
