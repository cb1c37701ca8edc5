def run():
    items = [i * 7 % 1000 for i in range(1000)]
    total = 0
    for _ in range(1000):
        for x in items:
            total += x
    return total
