# limit: STEPS
# set: steps=200000
i = 0
while True:
    exec("v%d = 1" % i)  # <-
    i += 1
