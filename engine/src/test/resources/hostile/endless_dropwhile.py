# limit: STEPS
import itertools
next(itertools.dropwhile(lambda x: True, itertools.count()))  # <-
