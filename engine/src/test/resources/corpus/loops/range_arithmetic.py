for a, b, c in ((0, 5, 1), (5, 0, -1), (0, 10, 3), (10, 0, -4), (-5, 5, 5), (3, 3, 1), (0, 5, -1)):
    print((a, b, c), [x for x in range(a, b, c)], len(range(a, b, c)), sum(range(a, b, c)))
n = 4
for i in range(n):
    n += 1
print(n, i)
r = range(3)
for i in r:
    for j in r:
        print(i * j, end=" ")
print()
for i in range(len("abc")): print(i, "abc"[i], end=" ")
for i in range(3, 0, -1): print(i, end="")
print()
for i in range(True, 4): print(i, end=",")
print(list(range(0, -10, -3)), list(range(10))[::-2], [*range(2), *range(2)], list(map(list, map(range, range(4)))))
for x in range(0, 1): x = 100
print(x)
it = iter(range(5))
for x in it: print(x, next(it, "end"), end=" ")
print()
def f(*a): return list(range(*a))
print(f(3), f(1, 3), f(1, 10, 4))
total = 0
for i in range(1, 11):
    for j in range(i, 11, i): total += j
print(total)
