# limit: OBJECT_SIZE|MEMORY
x = "1".rjust(10**10, "é")  # <-
