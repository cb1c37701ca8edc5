# limit: STEPS|MEMORY|OBJECT_SIZE
import itertools
list(itertools.count())  # <-
