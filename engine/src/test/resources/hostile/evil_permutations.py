# limit: STEPS
# set: steps=3000000
import itertools
for p in itertools.permutations(range(30)):  # <-
    pass
