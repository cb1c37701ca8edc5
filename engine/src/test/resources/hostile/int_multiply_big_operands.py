# limit: STEPS
x = (1 << 20000000) - 1
while True:
    y = x * x  # <-
