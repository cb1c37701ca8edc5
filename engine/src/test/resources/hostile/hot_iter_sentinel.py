# limit: STEPS
n = 0
def f():
    global n
    n += 1
    return n
total = 0
for v in iter(f, None):
    total += v
