# limit: OBJECT_SIZE
x = ("y" * 10**6).join("x" * 10**6)  # <-
