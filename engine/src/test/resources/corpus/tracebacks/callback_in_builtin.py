def key(x):
    return x["k"]
print(sorted([{"k": 2}, {"k": 1}], key=key))
sorted([{"k": 2}, {}], key=key)
