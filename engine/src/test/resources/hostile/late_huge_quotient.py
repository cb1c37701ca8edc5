# limit: WALL_TIME
# set: steps=none wall=400 memory=512
x = (1 << 200000000) - 1
y = x // ((1 << 90000000) + 12345)
while True:
    y = x % ((1 << 90000000) + 12345)
