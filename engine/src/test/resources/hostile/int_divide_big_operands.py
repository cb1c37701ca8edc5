# limit: STEPS
x = (1 << 20000000) - 1
y = (1 << 10000000) - 1
while True:
    z = x // y  # <-
