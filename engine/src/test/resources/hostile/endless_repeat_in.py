# limit: STEPS
import itertools
1 in itertools.repeat(0)  # <-
