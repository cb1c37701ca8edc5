# limit: STEPS
# set: steps=3000000
import itertools
print(all(map(bool, itertools.count(1))))  # <-
