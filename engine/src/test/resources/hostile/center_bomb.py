# limit: OBJECT_SIZE
x = "1".center(10**10)  # <-
