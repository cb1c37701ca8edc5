# limit: OBJECT_SIZE
def f(l):
    while True:
        l.extend(l)  # <-
f(["x"])
