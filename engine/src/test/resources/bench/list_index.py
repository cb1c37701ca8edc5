def run():
    items = list(range(1000))
    total = 0
    for n in range(1000):
        for i in range(len(items)):
            items[i] = items[i] + n & 1023
            total += items[i]
    return total
