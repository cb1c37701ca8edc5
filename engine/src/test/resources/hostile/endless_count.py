# limit: STEPS
import itertools
for x in itertools.count():  # <-
    pass
