# limit: MEMORY
# set: steps=none
def f():
    l = []
    while True:  # <-
        l.append([1, 2, 3])  # <-
f()
