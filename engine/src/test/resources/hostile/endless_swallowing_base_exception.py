# limit: STEPS
# set: steps=3000000
def f():
    while True:  # <-
        try:  # <-
            1 / 0  # <-
        except BaseException:  # <-
            continue  # <-
f()
