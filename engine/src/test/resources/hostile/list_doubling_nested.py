# limit: MEMORY|OBJECT_SIZE|STEPS
l = []
while True:
    l = [list(l), list(l)] + l * 2  # <-
