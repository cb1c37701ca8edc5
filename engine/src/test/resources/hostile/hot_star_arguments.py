# limit: MEMORY|OBJECT_SIZE|STEPS
def f(*a):
    return len(a)
n = 1
while True:
    f(*range(n))
    n *= 4
