# limit: OBJECT_SIZE
import itertools
itertools.product(range(10**11))  # <-
