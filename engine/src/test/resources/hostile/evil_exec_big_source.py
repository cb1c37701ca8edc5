# limit: STEPS
# set: steps=500000
s = "x = 1\n"
while True:
    exec(s)  # <-
    s += s
