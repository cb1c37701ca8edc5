# limit: STEPS
l = []
for i in range(100):
    l = [l, l]
print(len(repr(l)))  # <-
