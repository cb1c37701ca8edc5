# limit: OBJECT_SIZE|MEMORY
x = ("y" * 10**6).join("x" * 10**6)  # <-
