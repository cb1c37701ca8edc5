# limit: OBJECT_SIZE
x = "1".rjust(10**10, "é")  # <-
