# limit: NONE
# set: steps=none
t = 0
for i in range(2000):
    l = [i] * 100000
    t += len(l)
print(t)
