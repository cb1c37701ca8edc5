# limit: OBJECT_SIZE
import itertools
list(itertools.count())  # <-
