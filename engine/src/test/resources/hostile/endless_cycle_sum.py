# limit: STEPS
import itertools
sum(itertools.cycle([1, -1]))  # <-
