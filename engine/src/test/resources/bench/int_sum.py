def run():
    total = 0
    for i in range(2000000):
        total += i
    return total
