# limit: MEMORY
import itertools
list(itertools.product(range(1000), repeat=10))  # <-
