# limit: OBJECT_SIZE
# set: object=8 steps=none
x = ("a" * 10**6).replace("", "b" * 10**5)  # <-
