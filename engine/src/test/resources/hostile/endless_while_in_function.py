# limit: STEPS
def f():
    i = 0
    while True:  # <-
        i += 1  # <-
f()
