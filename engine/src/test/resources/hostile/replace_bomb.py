# limit: OBJECT_SIZE|MEMORY
x = ("a" * 10**6).replace("a", "b" * 10**6)  # <-
