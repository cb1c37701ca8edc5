# limit: STEPS|OBJECT_SIZE|MEMORY
n, f = 1, 1
while True:
    f *= n  # <-
    n += 1  # <-
