# limit: MEMORY|OBJECT_SIZE
# set: steps=none
s = "x"
while True:
    s = s + s  # <-
