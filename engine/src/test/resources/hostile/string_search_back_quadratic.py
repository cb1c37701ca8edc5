# limit: STEPS
# set: steps=1000000
s = "a" * 10**6
t = "b" + "a" * 10**5
while True:
    s.rfind(t)  # <-
    s.count(t)  # <-
    s.replace(t, "")  # <-
