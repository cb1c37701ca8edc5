# limit: STEPS
import itertools
any(itertools.repeat(0))  # <-
