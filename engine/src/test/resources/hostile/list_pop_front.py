# limit: STEPS
l = [0] * 10**6
while l:
    l.insert(0, l.pop())  # <-
