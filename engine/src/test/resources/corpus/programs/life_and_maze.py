def life(cells, n):
    for _ in range(n):
        counts = {}
        for x, y in cells:
            for dx in (-1, 0, 1):
                for dy in (-1, 0, 1):
                    if dx or dy: counts[x + dx, y + dy] = counts.get((x + dx, y + dy), 0) + 1
        cells = {c for c, k in counts.items() if k == 3 or (k == 2 and c in cells)}
    return cells
g = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
print(sorted(life(g, 20)), len(life({(i, 0) for i in range(10)}, 15)), sorted(life({(0, 0)}, 1)))
maze = ["#########", "#S..#...#", "#.#.#.#.#", "#.#...#.#", "#.#####.#", "#......E#", "#########"]
start = end = None
for y, row in enumerate(maze):
    for x, c in enumerate(row):
        if c == "S": start = x, y
        if c == "E": end = x, y
seen, queue = {start: None}, [start]
while queue:
    cur = queue.pop(0)
    if cur == end: break
    x, y = cur
    for nx, ny in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
        if maze[ny][nx] != "#" and (nx, ny) not in seen: seen[nx, ny] = cur; queue.append((nx, ny))
path = []
while cur: path.append(cur); cur = seen[cur]
print(len(path), path[::-1])
for y, row in enumerate(maze): print("".join("o" if (x, y) in path and c == "." else c for x, c in enumerate(row)))
