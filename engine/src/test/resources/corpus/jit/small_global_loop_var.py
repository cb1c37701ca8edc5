for i in range(500):
    j = i * 2
    k = j - i
print(i, j, k)
total = 0
while total < 20000:
    total += k
    k = k % 7 + 1
print(total, k)
def read():
    return i + j
for i in range(300):
    j = read()
    if j > 10**6:
        j = 0
print(i, j)
i = "changed"
for n in range(200):
    i = i[1:] + i[0]
print(i)
