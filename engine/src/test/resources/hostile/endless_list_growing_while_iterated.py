# limit: STEPS|MEMORY|OBJECT_SIZE
l = [0]
for x in l:  # <-
    l.append(x)  # <-
