# limit: STEPS
import itertools
print(max(zip(itertools.count(), itertools.repeat(1))))  # <-
