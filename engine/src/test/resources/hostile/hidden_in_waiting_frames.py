# limit: MEMORY
# set: steps=none memory=16 recursion=5000
def f(n):
    l = [(i, str(i)) for i in range(2000)]  # <-
    f(n + 1)  # <-
    return l
f(0)
