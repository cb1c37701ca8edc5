# limit: OBJECT_SIZE
# set: steps=none
x = ("a" * 10**6).replace("", "b" * 10**5)  # <-
