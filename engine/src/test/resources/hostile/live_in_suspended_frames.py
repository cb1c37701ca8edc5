# limit: MEMORY
# set: recursion=5000
def g(n):
    x = [0] * 10**6  # <-
    g(n + 1)
    return x
g(0)
