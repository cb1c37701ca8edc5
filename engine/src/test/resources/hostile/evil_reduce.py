# limit: OBJECT_SIZE
import functools
functools.reduce(lambda a, b: a + a, range(100), [0])  # <-
