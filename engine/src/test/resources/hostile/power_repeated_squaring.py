# limit: OBJECT_SIZE|MEMORY|STEPS
x = 3
while True:
    x = x * x  # <-
