# limit: OBJECT_SIZE
# set: object=8
import itertools
itertools.product(range(10**11))  # <-
