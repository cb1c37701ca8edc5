# limit: MEMORY
# set: steps=none
m = [[0] * 1000]
while True:  # <-
    m = [r[:] for r in m] + [r[:] for r in m]  # <-
