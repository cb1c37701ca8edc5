# limit: MEMORY|OBJECT_SIZE
# set: steps=none
s = "a," * 10**7
x = [s.split(",") for _ in range(100)]  # <-
