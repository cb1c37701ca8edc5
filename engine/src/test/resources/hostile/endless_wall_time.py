# limit: WALL_TIME
# set: steps=none wall=300
def f():
    x = 0
    while True:  # <-
        x = (x + 1) & 0xffff  # <-
f()
