# limit: STEPS|MEMORY|OBJECT_SIZE
l = [1, 2]
l.extend(x for x in l)  # <-
