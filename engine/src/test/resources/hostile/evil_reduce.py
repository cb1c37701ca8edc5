# limit: MEMORY|OBJECT_SIZE|STEPS
import functools
functools.reduce(lambda a, b: a + a, range(100), [0])  # <-
