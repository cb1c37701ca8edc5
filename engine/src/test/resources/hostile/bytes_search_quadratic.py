# limit: STEPS
# set: steps=1000000
s = b"a" * 10**6
t = b"a" * 10**5 + b"b"
while True:
    s.find(t)  # <-
    s.rfind(b"b" + t)  # <-
