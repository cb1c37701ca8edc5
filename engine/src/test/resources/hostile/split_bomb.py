# limit: OBJECT_SIZE|MEMORY|STEPS
s = "a," * 10**7
x = [s.split(",") for _ in range(100)]  # <-
