# limit: STEPS
s = set()
p = 2**61 - 1
i = 1
while True:
    s.add(i * p * 2**40)
    i += 1
