# limit: MEMORY|OBJECT_SIZE
s = "x"
while True:
    s = s + s  # <-
