# limit: STEPS
s = "9" * 10**7
while True:
    try:
        int(s)
    except ValueError:
        pass
    s = s + s  # <-
