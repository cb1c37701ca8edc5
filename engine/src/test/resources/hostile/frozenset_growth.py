# limit: MEMORY|OBJECT_SIZE|STEPS
# set: steps=none
f = frozenset()
while True:
    f = frozenset([f])
