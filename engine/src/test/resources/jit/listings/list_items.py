def f(items):
    total = 0
    for i in range(len(items)):
        items[i] = items[i] + 3 & 1023
        total += items[i]
    return total


numbers = [i for i in range(300)]
f(numbers)
f(numbers)
