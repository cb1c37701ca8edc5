# limit: OBJECT_SIZE
# set: object=8
l = [None]
while True:
    l += l  # <-
