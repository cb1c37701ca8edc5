# limit: OBJECT_SIZE
# set: object=8
def f(l):
    while True:
        l.extend(l)  # <-
f(["x"])
