# limit: STEPS
import itertools
for p in itertools.permutations(range(30)):  # <-
    pass
