# limit: STEPS|MEMORY|OBJECT_SIZE
import itertools
list(itertools.product(range(1000), repeat=10))  # <-
