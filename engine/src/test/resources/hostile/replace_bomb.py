# limit: OBJECT_SIZE
# set: steps=none
x = ("a" * 10**6).replace("a", "b" * 10**6)  # <-
