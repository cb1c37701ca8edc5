# limit: STEPS
import itertools
print(all(map(bool, itertools.count(1))))  # <-
