# limit: OBJECT_SIZE
l = [1]
while True:
    l = l + l  # <-
