# limit: MEMORY
# set: steps=none
it = iter([1])
while True:  # <-
    it = map(abs, it)  # <-
