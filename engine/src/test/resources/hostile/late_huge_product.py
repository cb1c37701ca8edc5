# limit: WALL_TIME
# set: steps=none wall=400 memory=512
x = (1 << 300000000) - 1
y = x * x
while True:
    y = x * x
