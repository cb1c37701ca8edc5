# limit: MEMORY|OBJECT_SIZE|STEPS
# set: steps=none
d = {}
s = ""
while True:
    s += "k"
    d[s] = s
