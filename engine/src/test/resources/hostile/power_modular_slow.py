# limit: STEPS
# set: wall=1500
x = pow(3, 10**200000 + 1, 10**200000 + 3)  # <-
