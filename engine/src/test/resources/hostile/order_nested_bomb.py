# limit: STEPS
a = b = []
for i in range(100):
    a = [a, a, 1]
for i in range(100):
    b = [b, b, 1]
print(a < b)  # <-
