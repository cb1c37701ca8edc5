data = [1, 2, "x"]
print(sum(d + 1 for d in data))
