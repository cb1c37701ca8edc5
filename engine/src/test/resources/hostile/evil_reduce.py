# limit: OBJECT_SIZE
# set: object=8
import functools
functools.reduce(lambda a, b: a + a, range(100), [0])  # <-
