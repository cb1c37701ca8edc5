# limit: NONE
# set: steps=none
t = 0
for i in range(1000):
    s = "ab" * 100000
    t += len(s)
print(t)
