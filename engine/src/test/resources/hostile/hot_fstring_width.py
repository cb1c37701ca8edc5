# limit: OBJECT_SIZE|MEMORY|STEPS
w = 1
total = 0
while True:
    total += len(f"{w:{w}}")
    w *= 3
