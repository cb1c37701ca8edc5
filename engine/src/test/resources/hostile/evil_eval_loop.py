# limit: STEPS
# set: steps=100000
while True:  # <-
    eval("1 + 1")
