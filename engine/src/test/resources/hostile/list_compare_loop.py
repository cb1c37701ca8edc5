# limit: STEPS
a = [0] * 10**6
b = [0] * 10**6
while a == b:  # <-
    pass
