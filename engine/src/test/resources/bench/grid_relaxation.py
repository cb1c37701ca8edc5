def grid(n):
    rows = [[0.0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            rows[i][j] = ((i * 31 + j * 17) % 97) * 0.01
    return rows


def relax(rows, omega, rounds):
    n = len(rows)
    quarter = omega * 0.25
    keep = 1.0 - omega
    for _ in range(rounds):
        for i in range(1, n - 1):
            row = rows[i]
            above = rows[i - 1]
            below = rows[i + 1]
            for j in range(1, n - 1):
                row[j] = quarter * (above[j] + below[j] + row[j - 1] + row[j + 1]) + keep * row[j]


def factor(rows):
    n = len(rows)
    swaps = 0
    for j in range(n):
        pivot = j
        largest = abs(rows[j][j])
        for i in range(j + 1, n):
            size = abs(rows[i][j])
            if size > largest:
                pivot = i
                largest = size
        if pivot != j:
            rows[pivot], rows[j] = rows[j], rows[pivot]
            swaps += 1
        for i in range(j + 1, n):
            rows[i][j] /= rows[j][j]
        for i in range(j + 1, n):
            times = rows[i][j]
            for k in range(j + 1, n):
                rows[i][k] -= times * rows[j][k]
    return swaps


def run():
    rows = grid(40)
    relax(rows, 1.25, 20)
    for i in range(40):
        rows[i][i] += 2.0
    swaps = factor(rows)
    return swaps, round(sum(rows[i][i] for i in range(40)), 6)
