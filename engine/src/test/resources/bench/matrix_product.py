def matrix(n, seed):
    rows = []
    for i in range(n):
        rows.append([((i * seed + j * 7) % 19) / 4.0 - 2.0 for j in range(n)])
    return rows


def product(a, b):
    n = len(a)
    m = len(b[0])
    inner = len(b)
    c = [[0.0] * m for _ in range(n)]
    for i in range(n):
        for j in range(m):
            total = 0.0
            for k in range(inner):
                total += a[i][k] * b[k][j]
            c[i][j] = total
    return c


def transposed(a):
    return [[row[j] for row in a] for j in range(len(a[0]))]


def run():
    a = matrix(48, 3)
    b = matrix(48, 5)
    c = product(a, b)
    c = product(transposed(c), a)
    return round(sum(c[i][i] for i in range(48)), 6)
