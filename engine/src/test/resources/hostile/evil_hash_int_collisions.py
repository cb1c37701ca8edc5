# limit: STEPS
s = set()
i = 0
while True:
    s.add(i * (2**61 - 1))  # <-
    i += 1
