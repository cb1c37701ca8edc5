for n in range(2, 12):
    for d in range(2, n):
        if n % d == 0:
            print(n, "=", d, "*", n // d)
            break
    else:
        print(n, "prime")
for x in []:
    pass
else:
    print("empty else")
for x in range(3):
    if x == 1:
        continue
    print(x)
else:
    print("else after continue", x)
for x in "abc":
    if x == "b":
        break
else:
    print("never")
print(x)
i = 0
while i < 5:
    i += 1
    if i == 3:
        continue
    print(i, end=" ")
else:
    print("while else", i)
while True:
    i -= 1
    if i < 0:
        break
else:
    print("never")
print(i)
while i > 0:
    print("never")
else:
    print("zero trips")
found = None
for r in range(5):
    for c in range(5):
        if r * c == 6:
            found = (r, c)
            break
    else:
        continue
    break
print(found)
for i in range(3):
    for j in range(3):
        if j == i:
            continue
        if j == 2:
            break
        print((i, j), end=" ")
    else:
        print("inner else", i, end=" ")
print()
for i in range(2):
    pass
print(i)
for i in range(10, 0, -3):
    print(i, end=" ")
print(i)
n = 0
for i in range(5):
    i *= 10
    n += i
print(n, i)
for a in range(2):
    for a in range(10, 12):
        print(a, end=" ")
print(a)
