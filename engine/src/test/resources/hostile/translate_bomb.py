# limit: OBJECT_SIZE|MEMORY
x = ("a" * 10**6).translate({97: "b" * 10**6})  # <-
