# limit: MEMORY
# set: steps=none
d = {}
s = ""
while True:  # <-
    s += "k"  # <-
    d[s] = s  # <-
