# limit: STEPS|MEMORY|OBJECT_SIZE
# set: steps=3000000
import itertools
sum(1 for c in itertools.combinations(range(100), 50))  # <-
