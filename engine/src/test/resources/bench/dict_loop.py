def run():
    counts = {}
    for i in range(500000):
        key = i % 1000
        counts[key] = counts.get(key, 0) + 1
    total = 0
    for key in counts:
        total += counts[key]
    return total
