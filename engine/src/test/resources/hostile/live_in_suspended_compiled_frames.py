# limit: MEMORY
# set: recursion=5000
def work(n):
    x = [n] * 100000  # <-
    t = 0
    for i in range(200):  # <-
        t += x[i]  # <-
    return work(n + 1) + t + len(x)  # <-
work(1)
