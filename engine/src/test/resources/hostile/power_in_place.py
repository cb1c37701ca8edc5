# limit: STEPS
def f():
    x = 10
    while True:
        x **= 10  # <-
f()
