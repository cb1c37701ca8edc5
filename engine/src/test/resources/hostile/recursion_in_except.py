# limit: STEPS
# set: steps=100000
def f():
    try:
        f()  # <-
    except RecursionError:
        f()
        f()
while True:
    try:
        f()
    except RecursionError:
        pass
