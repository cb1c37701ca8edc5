# limit: OBJECT_SIZE
l = [None]
while True:
    l += l  # <-
