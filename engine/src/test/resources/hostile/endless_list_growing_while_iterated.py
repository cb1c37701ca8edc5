# limit: STEPS|MEMORY
l = [0]
for x in l:  # <-
    l.append(x)  # <-
