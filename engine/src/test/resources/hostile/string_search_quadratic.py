# limit: STEPS
s = "a" * 5 * 10**6
t = "a" * 10**6 + "b"
while True:
    s.find(t)  # <-
