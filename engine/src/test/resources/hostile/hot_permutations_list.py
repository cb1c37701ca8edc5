# limit: STEPS|MEMORY
import itertools
kept = []
for p in itertools.permutations(range(12)):
    kept.append(p)
