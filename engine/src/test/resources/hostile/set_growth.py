# limit: MEMORY
# set: steps=none
def f():
    s = set()
    i = 0
    while True:  # <-
        s.add(i)  # <-
        i += 1  # <-
f()
