# limit: STEPS|OBJECT_SIZE|MEMORY
print(0.5 in range(10**13))  # <-
