# limit: OBJECT_SIZE|MEMORY
x = ("a" * 10**6).replace("", "b" * 10**5)  # <-
