# limit: OBJECT_SIZE
# set: object=8 steps=none
def f():
    l = []
    i = 0
    while True:
        l.append(i)  # <-
        i += 1
f()
