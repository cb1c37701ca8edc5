# limit: OBJECT_SIZE|MEMORY
w = 10**9
x = f"{1:>{w}}"  # <-
