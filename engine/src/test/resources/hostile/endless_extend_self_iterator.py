# limit: STEPS
l = [1, 2]
l.extend(x for x in l)  # <-
