# limit: OBJECT_SIZE|MEMORY
x = b"a" * 10**12  # <-
