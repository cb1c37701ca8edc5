# limit: STEPS
l = list(range(10**5))
while True:
    sorted(l, key=lambda x: -x)  # <-
