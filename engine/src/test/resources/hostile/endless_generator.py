# limit: STEPS
def g():
    while True:  # <-
        yield 1
t = 0
for x in g():
    t = (t + x) % 7
