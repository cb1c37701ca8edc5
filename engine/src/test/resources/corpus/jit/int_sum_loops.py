def sum_to(n):
    t = 0
    for i in range(n):
        t += i
    return t
for n in (0, 1, 2, 99, 100, 101, 1000, 10000, 30000):
    print(n, sum_to(n))
t = 0
for i in range(1, 20001, 3):
    t += i * i - i // 2
print(t, i)
t = 0
for i in range(20000, 0, -7):
    t ^= i
print(t, i)
t = 0
i = 0
while i < 25000:
    t = (t * 31 + i) % 1000003
    i += 1
print(t, i)
def evens(n):
    t = 0
    for i in range(n):
        if i % 2 == 0:
            t += i
        elif i % 3 == 0:
            t -= 1
        else:
            t += 2
    return t
print(evens(10), evens(20000))
