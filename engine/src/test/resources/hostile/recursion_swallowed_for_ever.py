# limit: STEPS
# set: steps=100000
def f(n):
    try:
        return f(n + 1)  # <-
    except:
        return f(n + 1)
f(0)
