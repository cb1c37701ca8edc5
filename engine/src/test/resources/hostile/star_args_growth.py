# limit: MEMORY|OBJECT_SIZE|RECURSION
def f(*a):
    return f(*a, *a)  # <-
f(1)
