# limit: OBJECT_SIZE
# set: object=8
l = [1]
while True:
    l = l + l  # <-
