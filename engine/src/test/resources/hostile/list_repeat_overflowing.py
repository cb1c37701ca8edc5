# limit: OBJECT_SIZE
x = [0, 1] * (2**62)  # <-
