# limit: OBJECT_SIZE
# set: object=8 steps=none
def f():
    s = "😀"
    while True:
        try:
            s += s  # <-
        except BaseException:
            s = s + s
f()
