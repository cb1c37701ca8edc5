# limit: MEMORY
# set: steps=none
g = globals()
i = 0
while True:  # <-
    g["v" + str(i)] = "value" * 10  # <-
    i += 1  # <-
