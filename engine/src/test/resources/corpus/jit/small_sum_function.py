def f(n):
    t = 0
    for i in range(n):
        t += i
    return t
for n in (0, 1, 2, 50, 101, 500, 20000):
    print(f(n))
print(f(5000) == 5000 * 4999 // 2)
