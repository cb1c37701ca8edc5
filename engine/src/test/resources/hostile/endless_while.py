# limit: STEPS
while True:  # <-
    pass
