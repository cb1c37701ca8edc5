# limit: MEMORY|OBJECT_SIZE
# set: steps=none
l = []
while True:
    l = [list(l), list(l)] + l * 2  # <-
