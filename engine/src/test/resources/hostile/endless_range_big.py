# limit: STEPS
for i in range(10**30):  # <-
    pass
