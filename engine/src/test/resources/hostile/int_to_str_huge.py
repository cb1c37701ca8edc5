# limit: ValueError
x = 1 << 10**8
s = str(x)  # <-
