# limit: STEPS
import itertools
sum(1 for c in itertools.combinations(range(100), 50))  # <-
