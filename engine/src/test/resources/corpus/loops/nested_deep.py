total = 0
for a in range(3):
    for b in range(3):
        for c in range(3):
            for d in range(3):
                for e in range(3):
                    for f in range(3):
                        if (a + b + c + d + e + f) % 4 == 1:
                            continue
                        if f > e > d:
                            break
                        total += a * 100000 + b * 10000 + c * 1000 + d * 100 + e * 10 + f
                    else:
                        total += 1
print(total)
out = []
for i in range(4):
    j = i
    while j < 6:
        j += 1
        for k in (j, i, j - i):
            if k == 3:
                break
            out.append(k)
        else:
            while True:
                out.append(-j)
                break
            continue
        if j == 4:
            break
print(out)
triples = [(a, b, c) for a in range(1, 20) for b in range(a, 20) for c in range(b, 26) if a * a + b * b == c * c]
print(triples)
m = [[i * j for j in range(4)] for i in range(4)]
s = 0
for row in m:
    for v in row:
        s += v
print(s, m)
def search(grid, target):
    for r, row in enumerate(grid):
        for c, v in enumerate(row):
            if v == target:
                return r, c
    return None
print(search(m, 6), search(m, 100))
n = 0
for i in range(10):
    if i % 2:
        if i % 3:
            if i > 5:
                n += 1000
            else:
                n += 100
        else:
            n += 10
    else:
        n += 1
print(n)
mat_a = [[1, 2], [3, 4]]
mat_b = [[0, 1], [1, 0]]
prod = [[0, 0], [0, 0]]
for i in range(2):
    for j in range(2):
        for k in range(2):
            prod[i][j] += mat_a[i][k] * mat_b[k][j]
print(prod)
for i in range(3):
    try:
        for j in range(3):
            if j == i:
                raise ValueError(i)
            print(i, j, end=" ")
    except ValueError as e:
        print("caught", e)
        continue
    finally:
        print("finally", i)
