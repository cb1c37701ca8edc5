def a(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)
def mul(v):
    return [sum(a(i, j) * v[j] for j in range(len(v))) for i in range(len(v))]
def mul_t(v):
    return [sum(a(j, i) * v[j] for j in range(len(v))) for i in range(len(v))]
def run(n):
    u = [1.0] * n
    for _ in range(4):
        v = mul_t(mul(u))
        u = mul_t(mul(v))
    vbv = vv = 0.0
    for x, y in zip(u, v):
        vbv += x * y
        vv += y * y
    return vbv, vv
print(run(5), run(20))
