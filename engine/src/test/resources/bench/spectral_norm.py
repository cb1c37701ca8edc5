def matrix(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(v):
    n = len(v)
    return [sum([matrix(i, j) * v[j] for j in range(n)]) for i in range(n)]


def transposed_times(v):
    n = len(v)
    result = []
    for i in range(n):
        total = 0.0
        for j in range(n):
            total += matrix(j, i) * v[j]
        result.append(total)
    return result


def run():
    u = [1.0] * 60
    for _ in range(4):
        v = transposed_times(times(u))
        u = transposed_times(times(v))
    vbv = vv = 0.0
    for ue, ve in zip(u, v):
        vbv += ue * ve
        vv += ve * ve
    return (vbv / vv) ** 0.5
