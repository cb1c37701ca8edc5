# limit: MEMORY
def f(**kw):
    kw["k%d" % len(kw)] = 1
    return f(**kw)  # <-
f()
