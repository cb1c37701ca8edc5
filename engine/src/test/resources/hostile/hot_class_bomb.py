# limit: MEMORY|STEPS
# set: steps=none
kept = []
while True:
    kept.append(type("C%d" % len(kept), (object,), {"a%d" % len(kept): 1}))
