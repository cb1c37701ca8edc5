# limit: OBJECT_SIZE
x = b"a" * 10**12  # <-
