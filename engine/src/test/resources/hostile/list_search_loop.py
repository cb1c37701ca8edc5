# limit: STEPS
l = list(range(10**6))
while True:
    -1 in l  # <-
