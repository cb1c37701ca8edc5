def run():
    g = [[(x * y) % 2 for x in range(60)] for y in range(60)]
    t = 0
    seen = set()
    stack = [(0, 0)]
    while stack:
        x, y = stack.pop()
        if (x, y) in seen or x < 0 or y < 0 or x >= 60 or y >= 60:
            continue
        seen.add((x, y))
        if g[y][x]:
            continue
        t += 1
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            stack.append((x + dx, y + dy))
    return t
