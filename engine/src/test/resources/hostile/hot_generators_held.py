# limit: MEMORY
# set: steps=none
def gen(n):
    row = [n] * 50
    yield row
    yield n
held = []
while True:
    g = gen(len(held))
    next(g)
    held.append(g)
