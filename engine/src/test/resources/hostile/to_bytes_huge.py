# limit: OBJECT_SIZE
x = (1).to_bytes(10**10, "big")  # <-
