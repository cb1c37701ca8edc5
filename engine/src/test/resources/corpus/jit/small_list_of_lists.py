def matmul(a, b, n):
    c = [[0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            s = 0
            for k in range(n): s += a[i][k] * b[k][j]
            c[i][j] = s
    return c
n = 18
a = [[i + j for j in range(n)] for i in range(n)]
b = [[(i * j) % 7 for j in range(n)] for i in range(n)]
c = matmul(a, b, n); print(c[0], c[-1][-1], sum(map(sum, c)))
af = [[x / 2 for x in r] for r in a]
c = matmul(af, b, n); print(c[0][:4], sum(map(sum, c)))
c = matmul(a, [[2**40 * x for x in r] for r in a], n); print(c[1][1], c[-1][-1])
def floyd(n):
    d = [[(i * 17 + j * 31) % 50 + 1 if i != j else 0 for j in range(n)] for i in range(n)]
    for k in range(n):
        for i in range(n):
            for j in range(n):
                if d[i][k] + d[k][j] < d[i][j]: d[i][j] = d[i][k] + d[k][j]
    return sum(map(sum, d)), d[1][:6]
print(floyd(5), floyd(20))
