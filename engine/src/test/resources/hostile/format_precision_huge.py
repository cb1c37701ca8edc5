# limit: OBJECT_SIZE
x = f"{1.5:.{10**9}f}"  # <-
