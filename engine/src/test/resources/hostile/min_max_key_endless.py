# limit: STEPS
def k(x):
    while True:  # <-
        x += 1  # <-
min([1, 2], key=k)
