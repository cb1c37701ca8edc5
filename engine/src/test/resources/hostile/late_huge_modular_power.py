# limit: WALL_TIME
# set: steps=none wall=400
m = (1 << 200000) + 1
while True:
    pow(3, (1 << 200000) - 1, m)
