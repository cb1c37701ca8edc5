# limit: STEPS
l = [0]
for x in l:  # <-
    l.append(x)  # <-
