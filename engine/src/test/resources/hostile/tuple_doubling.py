# limit: OBJECT_SIZE
t = (1,)
while True:
    t = t + t  # <-
