# limit: STEPS
# set: steps=3000000
def f(n):
    try:
        return f(n + 1)
    except:
        return f(n + 1)
f(0)
