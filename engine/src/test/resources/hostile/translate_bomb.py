# limit: OBJECT_SIZE
# set: object=8 steps=none
x = ("a" * 10**6).translate({97: "b" * 10**6})  # <-
