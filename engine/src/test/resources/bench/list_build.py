def run():
    total = 0
    for n in range(100):
        items = []
        for i in range(10000):
            items.append(i)
        total += len(items)
    return total
