# limit: OBJECT_SIZE
# set: object=8
x = ("y" * 10**6).join("x" * 10**6)  # <-
