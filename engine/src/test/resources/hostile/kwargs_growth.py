# limit: MEMORY
# set: memory=16
def f(**kw):
    kw["k%d" % len(kw)] = 1
    return f(**kw)  # <-
f()
