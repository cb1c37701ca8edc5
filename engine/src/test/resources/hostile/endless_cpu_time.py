# limit: CPU_TIME
# set: steps=none cpu=200
n = 0
while n >= 0:  # <-
    n = (n + 1) % 1000  # <-
