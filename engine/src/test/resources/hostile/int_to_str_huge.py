# limit: STEPS|OBJECT_SIZE|MEMORY|WALL_TIME|ERROR
x = 1 << 10**8
s = str(x)  # <-
