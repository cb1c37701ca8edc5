# limit: STEPS
x = [i for i in range(10**11)]  # <-
