# limit: OBJECT_SIZE|MEMORY|ERROR
x = [0, 1] * (2**62)  # <-
