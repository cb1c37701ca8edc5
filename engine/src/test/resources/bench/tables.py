def distance(a, b):
    n = len(a)
    m = len(b)
    table = [[0] * (m + 1) for _ in range(n + 1)]
    for i in range(n + 1):
        table[i][0] = i
    for j in range(m + 1):
        table[0][j] = j
    for i in range(1, n + 1):
        for j in range(1, m + 1):
            if a[i - 1] == b[j - 1]:
                table[i][j] = table[i - 1][j - 1]
            else:
                table[i][j] = 1 + min(table[i - 1][j], table[i][j - 1], table[i - 1][j - 1])
    return table[n][m]


def step(cells, width, height):
    following = [[0] * width for _ in range(height)]
    for y in range(height):
        for x in range(width):
            count = 0
            for dy in (-1, 0, 1):
                for dx in (-1, 0, 1):
                    if dx or dy:
                        count += cells[(y + dy) % height][(x + dx) % width]
            if count == 3 or count == 2 and cells[y][x]:
                following[y][x] = 1
    return following


def run():
    a = "".join("abcd"[i * i % 7 % 4] for i in range(120))
    b = "".join("abcd"[(i * 5 + i // 3) % 4] for i in range(110))
    cells = [[(x * y + x) % 3 // 2 for x in range(32)] for y in range(24)]
    for _ in range(6):
        cells = step(cells, 32, 24)
    return distance(a, b), sum(sum(row) for row in cells)
