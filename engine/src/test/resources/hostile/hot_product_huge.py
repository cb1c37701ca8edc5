# limit: STEPS|MEMORY|OBJECT_SIZE
import itertools
n = 0
for x in itertools.product(range(50), repeat=50):
    n += x[0]
