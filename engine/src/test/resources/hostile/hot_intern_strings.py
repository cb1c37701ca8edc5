# limit: MEMORY
# set: steps=none
import sys
d = {}
i = 0
while True:
    d[sys.intern("name%d" % i)] = i
    i += 1
