# limit: MEMORY
# set: recursion=5000 steps=none
def g(n):
    s = str(n) * 10**6  # <-
    return g(n + 1) + s[0]
g(0)
