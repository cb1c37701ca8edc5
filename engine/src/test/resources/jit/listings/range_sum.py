def f():
    total = 0
    for i in range(1000):
        total += i
    return total


f()
f()
