# limit: MEMORY
# set: steps=none
def fail(n):
    local = [n] * 30
    raise ValueError(local)
kept = {}
while True:
    try:
        fail(len(kept))
    except ValueError as e:
        kept[len(kept)] = e
