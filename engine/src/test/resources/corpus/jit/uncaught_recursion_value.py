def dive(n, x):
    if n == 0:
        return x + "s"
    return dive(n - 1, x + 1)
for i in range(300):
    dive(3, "") if i < 0 else None
    try:
        dive(2, i)
    except TypeError as e:
        last = str(e)
print(last)
dive(4, 1)
