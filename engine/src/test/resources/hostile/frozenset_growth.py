# limit: MEMORY
# set: steps=none
f = frozenset()
while True:  # <-
    f = frozenset([f])  # <-
