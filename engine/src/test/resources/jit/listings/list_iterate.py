def f(items):
    best = 0
    for x in items:
        if x > best:
            best = x
    return best


numbers = [i * 7 % 1001 for i in range(300)]
f(numbers)
f(numbers)
