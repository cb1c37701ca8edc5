# limit: OBJECT_SIZE|MEMORY
x = "1".center(10**10)  # <-
