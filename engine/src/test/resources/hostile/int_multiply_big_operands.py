# limit: STEPS|WALL_TIME|OBJECT_SIZE|MEMORY
x = (1 << 20000000) - 1
while True:
    y = x * x  # <-
