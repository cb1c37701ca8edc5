def f(n):
    steps = 0
    while n > 0:
        n -= 1
        steps += 1
    return n, steps
for n in (0, 1, 5, 150, 12000, -3):
    print(f(n))
print(f(10.5), f(True))
