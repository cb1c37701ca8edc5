# limit: NONE
it = iter([1, 2, 3])
for i in range(100000):
    it = map(abs, it)
list(it)
