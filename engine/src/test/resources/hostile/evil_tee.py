# limit: STEPS|MEMORY|OBJECT_SIZE
# set: steps=none
import itertools
a, b = itertools.tee(itertools.count())
for x in a:
    pass
