# limit: OBJECT_SIZE|MEMORY|ERROR
x = f"{1.5:.{10**9}f}"  # <-
