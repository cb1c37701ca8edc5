total = 0
names = {"a": 1}
for i in range(20000):
    total += i
    if total > 100000000:
        total += names["b"]
print("never")
