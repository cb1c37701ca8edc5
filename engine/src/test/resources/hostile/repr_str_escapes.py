# limit: STEPS
s = "'\\"
while True:
    s = repr(s) + repr(s)  # <-
