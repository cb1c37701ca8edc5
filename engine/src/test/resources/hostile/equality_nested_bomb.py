# limit: STEPS
a = b = ()
for i in range(100):
    a = (a, a)
for i in range(100):
    b = (b, b)
print(a == b)  # <-
