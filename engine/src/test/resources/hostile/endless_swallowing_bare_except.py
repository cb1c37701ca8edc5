# limit: STEPS
while True:
    try:
        while True:  # <-
            pass
    except:
        pass
