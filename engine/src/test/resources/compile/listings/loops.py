def f(n):
    total = 0
    for i in range(n):
        while True:
            if i > 3:
                break
            i += 1
            if i == 2:
                continue
            total += i
        else:
            total = -1
    else:
        total += 100
    for a, *b in [1, 2]:
        return a
    while n:
        n -= 1
    return total
