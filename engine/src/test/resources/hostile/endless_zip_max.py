# limit: STEPS
# set: steps=3000000
import itertools
print(max(zip(itertools.count(), itertools.repeat(1))))  # <-
