# limit: OBJECT_SIZE
# set: object=16
x = "a" * 10**7
y = [x * 4 for _ in range(10**4)]  # <-
