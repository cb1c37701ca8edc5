# limit: MEMORY
# set: steps=none memory=16
import itertools
print(len(list("x" * 200 + str(i) for i in itertools.count())))  # <-
