# limit: STEPS
def f():
    while True:  # <-
        try:  # <-
            1 / 0  # <-
        except BaseException:  # <-
            continue  # <-
f()
