# limit: OBJECT_SIZE
# set: steps=none
def f():
    s = "😀"
    while True:
        try:
            s += s  # <-
        except BaseException:
            s = s + s
f()
