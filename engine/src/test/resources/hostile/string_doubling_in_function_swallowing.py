# limit: MEMORY|OBJECT_SIZE
def f():
    s = "😀"
    while True:
        try:
            s += s  # <-
        except BaseException:
            s = s + s
f()
