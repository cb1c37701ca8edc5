# limit: OBJECT_SIZE
w = 10**9
x = f"{1:>{w}}"  # <-
