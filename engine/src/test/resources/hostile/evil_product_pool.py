# limit: STEPS|MEMORY|OBJECT_SIZE
import itertools
itertools.product(range(10**11))  # <-
