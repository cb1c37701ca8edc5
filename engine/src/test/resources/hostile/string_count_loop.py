# limit: STEPS
s = "ab" * 10**6
while True:
    s.count("b")  # <-
