# limit: OBJECT_SIZE
# set: object=8
import itertools
list(itertools.count())  # <-
