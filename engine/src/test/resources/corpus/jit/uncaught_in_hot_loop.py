def work(items):
    total = 0
    for i in range(len(items)):
        total += items[i] * 2
    return total
data = [1] * 12000
print(work(data))
data[11000] = None
print(work(data))
