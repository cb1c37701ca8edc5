# limit: MEMORY
# set: steps=none
def g(x):
    y = [x] * 1000  # <-
    yield y
gens = []
while True:
    it = g(1)
    next(it)
    gens.append(it)
